using KnowledgeBase.Core.Languages;
using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Susunan acara: a proposal hour by hour, in the host's time.</summary>
public static class Programme
{
    /// <summary>When the visit begins, as Indonesians write it.</summary>
    public const string Begin = "08.30";

    /// <summary>When it ends.</summary>
    public const string End = "15.00";

    // The break begins early enough for the Friday prayer, so that one programme fits every working day.
    private static readonly (string From, string To, Bilingual What, Bilingual Who)[] First =
    [
        (Begin, "09.00", new("Kedatangan, pendaftaran, dan penyerahan surat tugas", "Arrival, registration, letters of assignment"), new("Kedua pihak", "Both")),
        ("09.00", "09.30", new("Sambutan tuan rumah dan ketua rombongan", "Words of welcome by the host and the head of the delegation"), new("Kedua pihak", "Both")),
        ("09.30", "10.15", new("Paparan tuan rumah: hanya hal yang ada di daftar pertanyaan", "The host’s talk: only what the questions ask for"), new("Tuan rumah", "Host")),
        ("10.15", "11.30", new("Keliling gerai: alur layanan, antrean, pengaduan, ruang pendukung; hitung gerai yang melayani", "Round of the counters: service flow, queue, complaints, back rooms; count the counters that serve"), new("Kedua pihak", "Both")),
        ("11.30", "13.00", new("Istirahat, salat, makan siang", "Break, prayer, lunch"), new("Masing-masing", "Each")),
        ("13.00", "14.30", new("Tanya jawab menurut daftar pertanyaan, berkelompok per pokok bahasan", "Questions and answers by the list, in groups by topic"), new("Kedua pihak", "Both")),
        ("14.30", End, new("Kesimpulan, pembacaan notulen, dan penandatanganan oleh kedua pihak", "Conclusions; minutes read out and signed by both sides"), new("Kedua pihak", "Both")),
    ];

    private static readonly (string From, string To, Bilingual What, Bilingual Who)[] Later =
    [
        (Begin, "11.30", new("Mengikuti kerja satu gerai dari buka sampai antrean berkurang; wawancara petugas", "One counter followed from opening; talks with its staff"), new("Kedua pihak", "Both")),
        ("11.30", "13.00", new("Istirahat, salat, makan siang", "Break, prayer, lunch"), new("Masing-masing", "Each")),
        ("13.00", End, new("Pertanyaan yang belum terjawab; naskah peraturan, perjanjian, dan anggaran yang boleh disalin", "Questions still open; regulations, agreements and budgets that may be copied"), new("Kedua pihak", "Both")),
    ];

    internal static Paper Of(KitContext kit)
    {
        var title = kit.Say("Susunan acara", "Programme");
        var body = new Body();
        body.Write("Title", title);
        body.Write("Subtitle", kit.Visitor, kit.Say(" ke ", " to "), kit.Host.Name);
        body.Lines([(kit.Say("hari, tanggal", "date"), kit.When), (kit.Say("tempat", "place"), kit.Place), (kit.Say("waktu setempat", "local time"), $"{kit.Zone.Name} (UTC+{kit.Zone.Hours})")]);
        // An empty programme shows a second day, which the kit page repeats or takes out.
        var days = kit.Trip.First is null ? Math.Max(2, kit.Trip.Days) : kit.Trip.Days;
        for (var day = 1; day <= days; day++)
        {
            body.Hook($"hari {Math.Min(day, 2)}");
            Day(kit, body, day);
            body.Hook("/hari");
        }

        body.Write("Keterangan", kit.Say(
            "Usulan; jam mengikuti jawaban tuan rumah. Pada hari libur nasional dan cuti bersama kantor dapat tutup: cocokkan dahulu tanggalnya.",
            "A proposal; the hours follow the host’s answer. Offices may be closed on national holidays: check the date first."));
        return kit.File(title, body);
    }

    private static void Day(KitContext kit, Body body, int day)
    {
        var date = kit.Trip.First is { } first ? Run.Text(kit.Formats.LongDate(first.AddDays(day - 1))) : kit.Mark(Marks.DateOf(day));
        body.Write("Heading2", kit.Say($"Hari ke-{day}: ", $"Day {day}: "), date);
        body.Table(
            [18, 50, 18, 14],
            [kit.Say($"Waktu ({kit.Zone.Name})", $"Time ({kit.Zone.Name})"), kit.Say("Acara", "What"), kit.Say("Oleh", "By"), kit.Say("Tempat", "Where")],
            (day == 1 ? First : Later).Select(i => (IReadOnlyList<Run>)[Time(kit, i.From) + "–" + Time(kit, i.To), i.What.In(kit.Language), i.Who.In(kit.Language)]));
    }

    private static Run Time(KitContext kit, string time) => Run.Text(kit.Language == Language.Indonesian ? time : time.Replace('.', ':'));
}
