using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Theme.Default;

/// <summary>Words of the follow-up board and of the picture of a visit.</summary>
internal static class FollowUpWords
{
    public static Bilingual Finding { get; } = new(
        "Dari {0} tindak lanjut, {1} sampai melayani warga; {2} melewati target, {3} belum diketahui hasilnya, dan {4} tidak tercatat.",
        "Of {0} follow-ups, {1} came to serve citizens; {2} are past their target, {3} have no known result, and {4} are not recorded.");

    public static Bilingual Span { get; } = new(
        "Layanan pertama dibuka {0} sampai {1} setelah kunjungan, sejauh kedua tanggalnya diketahui.",
        "First services opened {0} to {1} after the visit, where both dates are known.");

    public static Bilingual Key { get; } = new(
        "Satu skala untuk semua batang, mulai dari hari kunjungan. Batang penuh: sampai layanan pertama (uji coba, peluncuran, atau peresmian). Batang kosong bergaris putus: sampai hari ini belum ditemukan hasilnya. Garis tegak: akhir target. Garis tebal di bawah batang: lewat target. Lingkaran: hasil berikutnya. Urutan waktu tidak membuktikan sebab.",
        "One scale for all bars, beginning on the day of the visit. Full bar: until the first service (trial, launch or opening). Hollow dashed bar: nothing found to this day. Upright line: end of the target. Thick line under a bar: past the target. Circle: a later result. The order in time proves no cause.");

    public static Bilingual OverdueMeans { get; } = new(
        "Target sudah lewat pada hari data situs ini, dan kami belum menemukan layanan yang dibuka. Hasilnya mungkin ada, tetapi tidak diberitakan.",
        "The target had passed on the day of this site's data, and we found no service opened. There may be a result that nobody reported.");

    public static Bilingual OpenMeans { get; } = new(
        "Tidak ada target yang lewat, dan hasilnya belum ditemukan.",
        "No target has passed, and no result was found.");

    public static Bilingual ServedMeans { get; } = new(
        "Uji coba, peluncuran, atau peresmian sudah diberitakan.",
        "A trial, a launch or an opening was reported.");

    public static Bilingual NotFollowedMeans { get; } = new(
        "Belum ada catatan tentang kelanjutannya. Kunjungan berikut tetap ditulis supaya tidak hilang.",
        "No record tells what came of it. These visits stay listed so that they are not lost.");

    public static Bilingual Filter { get; } = new("Saring", "Filter");
    public static Bilingual OnlyOwnPlan { get; } = new("hanya yang rencananya lebih tua daripada kunjungannya", "only where the plan is older than the visit");
    public static Bilingual OnlyTarget { get; } = new("hanya yang menyebut target", "only with a target");
    public static Bilingual CommitmentsAndTarget { get; } = new("Komitmen dan target", "Commitments and target");
    public static Bilingual SinceVisit { get; } = new("Sejak kunjungan", "Since the visit");
    public static Bilingual OwnPlan { get; } = new("Rencana sendiri", "Own plan");
    public static Bilingual OlderPlan { get; } = new("rencana lebih tua daripada kunjungan", "plan predates visit");
    public static Bilingual NoPlan { get; } = new("tidak ditemukan", "none found");
    public static Bilingual NoIntent { get; } = new("tidak disebut", "none stated");
    public static Bilingual StillOpen { get; } = new("{0} tanpa hasil", "{0} without a result");
    public static Bilingual Vague { get; } = new("tanggalnya tidak cukup pasti untuk menghitung hari sejak kunjungan", "the dates are too vague to count the days from the visit");

    public static Bilingual AxisCaption { get; } = new("Rencana, kunjungan, target, dan hasil menurut tanggal; nomornya sama dengan titik pada gambar", "Plans, visit, targets and outcomes by date; the numbers are those of the points in the picture");
    public static Bilingual AxisHeading { get; } = new("Dari kunjungan sampai hasil", "From the visit to the outcome");
    public static Bilingual AxisFinding { get; } = new("{0} datang {1} setelah kunjungan.", "{0} came {1} after the visit.");
    public static Bilingual AxisFindingOf { get; } = new("{0}, {1}: {2} setelah kunjungan.", "{0}, {1}: {2} after the visit.");
    public static Bilingual AxisNothing { get; } = new("Layanan yang dibuka setelah kunjungan ini belum ditemukan, atau tanggalnya tidak pasti.", "No service opened after this visit was found, or its date is not exact.");
    public static Bilingual AxisKey { get; } = new("Belah ketupat: kunjungan. Lingkaran penuh: hasil. Lingkaran kosong: rencana atau target. Tanda ~ dan garis putus-putus: tanggal tidak pasti.", "Diamond: the visit. Filled circle: an outcome. Hollow circle: a plan or target. A ~ and a dashed line: date not exact.");
    public static Bilingual What { get; } = new("Peristiwa", "Event");

    /// <summary>What a state is called.</summary>
    public static Bilingual Name(FollowUpState state) => state switch
    {
        FollowUpState.Overdue => new("Lewat target", "Past the target"),
        FollowUpState.Open => new("Belum ada hasil", "No result yet"),
        FollowUpState.Served => new("Sampai melayani", "Came to serve"),
        _ => new("Tidak tercatat", "Not recorded"),
    };

    /// <summary>What a state means.</summary>
    public static Bilingual Means(FollowUpState state) => state switch
    {
        FollowUpState.Overdue => OverdueMeans,
        FollowUpState.Open => OpenMeans,
        FollowUpState.Served => ServedMeans,
        _ => NotFollowedMeans,
    };

    /// <summary>The group's anchor.</summary>
    public static string Anchor(FollowUpState state) => state switch
    {
        FollowUpState.Overdue => "lewat-target",
        FollowUpState.Open => "belum-ada-hasil",
        FollowUpState.Served => "melayani",
        _ => "tidak-tercatat",
    };
}
