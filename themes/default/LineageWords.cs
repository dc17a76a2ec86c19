using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Theme.Default;

/// <summary>Words of the lineage.</summary>
internal static class LineageWords
{
    public static Bilingual Finding { get; } = new(
        "Rantai terpanjang melewati {0} daerah: {1}. Dari {2} hubungan, {3} sampai melayani warga, {4} baru niat atau belum diketahui hasilnya, {5} hanya kunjungan.",
        "The longest chain runs through {0} regions: {1}. Of {2} ties, {3} came to serve citizens, {4} are intentions or have no known result, {5} are visits only.");

    public static Bilingual OpenEnds { get; } = new(
        "{0} ujung belum dapat dipastikan dan tetap ditulis seperti tercetak.",
        "{0} ends cannot be told and stay as printed.");

    public static Bilingual Generations { get; } = new(
        "Kolom kiri: yang gurunya tidak diketahui; makin ke kanan, makin jauh turunannya.",
        "Left column: those whose teachers are not known; further right, later generations.");

    public static Bilingual DrawnPart { get; } = new(
        "Gambar memuat {0} dari {1} hubungan: yang sampai melayani warga lebih dahulu, lalu niat, lalu kunjungan, masing-masing mulai dari generasi paling awal. Semuanya ada pada tabel.",
        "The drawing holds {0} of {1} ties: those that came to serve citizens first, then intentions, then visits, each from the earliest generation on. All stand in the table.");

    public static Bilingual NoCause { get; } = new(
        "Hubungan berarti belajar, bukan sebab: urutan waktu tidak membuktikan bahwa yang satu lahir dari yang lain. Tanda !: rencana sendiri lebih tua daripada kunjungannya. Tanda ?: sumber tidak menyebut yang mana.",
        "A tie means learning, not cause: the order in time does not prove that one came from the other. The sign !: the region's own plan predates its visit. The sign ?: the sources do not say which one.");

    public static Bilingual Drawing { get; } = new("Gambar silsilah", "Drawing of the lineage");
    public static Bilingual TableCaption { get; } = new("Setiap hubungan beserta buktinya, menurut generasi", "Every tie with its evidence, by generation");
    public static Bilingual Generation { get; } = new("Generasi", "Generation");
    public static Bilingual Tie { get; } = new("Sampai mana", "How far");
    public static Bilingual Evidence { get; } = new("Bukti", "Evidence");
    public static Bilingual Again { get; } = new("turunannya di tempat lain pada pohon ini", "its own learners stand elsewhere in this tree");
    public static Bilingual Download { get; } = new("Unduh semua hubungan (JSON)", "Download all ties (JSON)");
    public static Bilingual Outcome { get; } = new("hasil", "outcome");
    public static Bilingual Visit { get; } = new("kunjungan", "visit");

    /// <summary>What a kind of tie is called.</summary>
    public static Bilingual Name(LineageKind kind) => kind switch
    {
        LineageKind.Served => new("sampai melayani", "came to serve"),
        LineageKind.Intended => new("niat, atau belum diketahui", "intention, or not known"),
        _ => new("hanya kunjungan", "visit only"),
    };

    /// <summary>The class of its line.</summary>
    public static string Line(LineageKind kind) => kind switch
    {
        LineageKind.Served => "tie served",
        LineageKind.Intended => "tie intended",
        _ => "tie visited",
    };
}
