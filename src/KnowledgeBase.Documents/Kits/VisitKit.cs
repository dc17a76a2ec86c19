using System.Text;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents.Packaging;

namespace KnowledgeBase.Documents.Kits;

/// <summary>What a kit is made for.</summary>
/// <param name="Catalog">The records.</param>
/// <param name="Host">The host.</param>
/// <param name="Trip">Who goes and when; <see cref="Trip.Blank"/> leaves every place marked.</param>
/// <param name="Language">Indonesian: all papers. English: those a foreign guest needs.</param>
/// <param name="Paper">The paper of the documents.</param>
/// <param name="AsOf">The day to which ages are counted.</param>
/// <param name="Root">Address of the site, for links to the host's page.</param>
public sealed record KitRequest(Catalog Catalog, Host Host, Trip Trip, Language Language, PaperSize Paper, DateOnly AsOf, Uri Root);

/// <summary>A file of a kit.</summary>
public sealed record KitFile(string Name, byte[] Bytes);

/// <summary>
/// The papers of a study visit. A foreign guest gets what the host must be sent and what is used on the spot: letter, delegation, questions, programme, figures.
/// Terms of reference, minutes, report and follow-up plan are papers of Indonesia's own administration and exist in Indonesian only.
/// </summary>
public static class VisitKit
{
    // What was compressed for all kits is not looked back into, which costs some two hundred bytes: in a short paper more than it is worth.
    private const int LeastForHead = 32 * 1024;

    /// <summary>Name of the calendar, which a kit without a date has not.</summary>
    public static Bilingual CalendarFile { get; } = new("11-jadwal.ics", "06-calendar.ics");

    private delegate Paper Writer(KitContext kit);

    /// <summary>The files of the kit, in order. The same request gives the same bytes.</summary>
    public static IReadOnlyList<KitFile> Files(KitRequest request)
    {
        var files = new List<KitFile>();
        Write(request, (name, paper) => files.Add(new(name, paper.Bytes.ToArray())));
        return files;
    }

    /// <summary>All of it in one zip file.</summary>
    public static byte[] Zip(KitRequest request)
    {
        var zip = Desk.Own.Kit;
        zip.Begin();
        Write(request, (name, paper) => zip.Pack(name, paper.Bytes, paper.Bytes.Length < LeastForHead ? null : paper.Head, Deflate.Often));
        return zip.End().ToArray();
    }

    private delegate void Take(string name, Paper paper);

    /// <summary>Writes one paper after another.</summary>
    private static void Write(KitRequest request, Take take)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kit = new KitContext(request.Catalog, request.Host, request.Trip, request.Language, request.Paper, request.AsOf, request.Root);
        take(kit.Say("00-baca-dulu.txt", "00-read-me.txt"), new Paper(ReadMe(kit)));
        foreach (var (name, write) in Papers(kit, request.Paper))
        {
            take(name, write(kit));
        }

        if (request.Trip.First is { } first)
        {
            take(CalendarFile.In(request.Language), VisitCalendar.Of(kit, first, request.AsOf));
        }
    }

    private static (string Name, Writer Write)[] Papers(KitContext kit, PaperSize paper) => kit.Language == Language.Indonesian
        ?
        [
            ("01-surat-permohonan.docx", RequestLetter.Of),
            ("02-kak.docx", TermsOfReference.Of),
            ("03-daftar-rombongan.docx", DelegationList.Of),
            ("04-daftar-pertanyaan.docx", QuestionList.Of),
            ("05-susunan-acara.docx", Programme.Of),
            ("06-notulen.docx", MinutesForm.Of),
            ("07-laporan-studi-tiru.docx", VisitReport.Of),
            ("08-rencana-tindak-lanjut.docx", FollowUp.Plan),
            ("09-pemantauan-tindak-lanjut.xlsx", k => FollowUp.Tracker(k, paper)),
            ("10-perbandingan.xlsx", k => HostComparison.Of(k, paper)),
        ]
        :
        [
            ("01-letter-of-request.docx", RequestLetter.Of),
            ("02-delegation.docx", DelegationList.Of),
            ("03-questions.docx", QuestionList.Of),
            ("04-programme.docx", Programme.Of),
            ("05-comparison.xlsx", k => HostComparison.Of(k, paper)),
        ];

    private static byte[] ReadMe(KitContext kit) => Encoding.UTF8.GetBytes(kit.Say(
        $"""
        Berkas studi tiru ke {kit.Host.Name}

        1. Tempat yang masih kosong ditulis dalam kurung siku dan diberi warna, misalnya [nomor naskah].
        2. Kop, nomor, tanggal surat, dan tanda tangan sengaja kosong: aplikasi persuratan kantor yang mengisinya.
        3. Usulan acara, tenggat, dan tindak lanjut boleh diubah. Cocokkan tanggal dengan hari libur nasional.
        4. Angka tentang tuan rumah adalah klaim menurut sumber yang disebut. Periksa di tempat.
        5. Setelah pulang, kirim laporan kepada tuan rumah dan catat hasilnya di situs.

        Fakta dan sumbernya: {kit.Page.AbsoluteUri}

        """,
        $"""
        Papers for a study visit to {kit.Host.Name}

        1. Places still open stand in square brackets and are shaded, for instance [number of the letter].
        2. Letterhead, number, date and signature are left open on purpose.
        3. Programme and deadlines are proposals. Check the date against national holidays.
        4. Figures about the host are claims of the sources named. Check them on the spot.

        Facts and sources: {kit.Page.AbsoluteUri}

        """).ReplaceLineEndings("\r\n"));
}
