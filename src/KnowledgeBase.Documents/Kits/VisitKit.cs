using System.IO.Compression;
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
    /// <summary>Name of the calendar, which a kit without a date has not.</summary>
    public static Bilingual CalendarFile { get; } = new("11-jadwal.ics", "06-calendar.ics");

    /// <summary>The files of the kit, in order. The same request gives the same bytes.</summary>
    public static IReadOnlyList<KitFile> Files(KitRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kit = new KitContext(request.Catalog, request.Host, request.Trip, request.Language, request.Paper, request.AsOf, request.Root);
        List<KitFile> files = request.Language == Language.Indonesian
            ?
            [
                new("01-surat-permohonan.docx", RequestLetter.Of(kit)),
                new("02-kak.docx", TermsOfReference.Of(kit)),
                new("03-daftar-rombongan.docx", DelegationList.Of(kit)),
                new("04-daftar-pertanyaan.docx", QuestionList.Of(kit)),
                new("05-susunan-acara.docx", Programme.Of(kit)),
                new("06-notulen.docx", MinutesForm.Of(kit)),
                new("07-laporan-studi-tiru.docx", VisitReport.Of(kit)),
                new("08-rencana-tindak-lanjut.docx", FollowUp.Plan(kit)),
                new("09-pemantauan-tindak-lanjut.xlsx", FollowUp.Tracker(kit, request.Paper)),
                new("10-perbandingan.xlsx", HostComparison.Of(kit, request.Paper)),
            ]
            :
            [
                new("01-letter-of-request.docx", RequestLetter.Of(kit)),
                new("02-delegation.docx", DelegationList.Of(kit)),
                new("03-questions.docx", QuestionList.Of(kit)),
                new("04-programme.docx", Programme.Of(kit)),
                new("05-comparison.xlsx", HostComparison.Of(kit, request.Paper)),
            ];
        if (request.Trip.First is { } first)
        {
            files.Add(new(CalendarFile.In(request.Language), VisitCalendar.Of(kit, first, request.AsOf)));
        }

        files.Insert(0, new(kit.Say("00-baca-dulu.txt", "00-read-me.txt"), ReadMe(kit)));
        return files;
    }

    /// <summary>All of it in one zip file.</summary>
    public static byte[] Zip(KitRequest request) => Archive.Of(Files(request).Select(f => (f.Name, f.Bytes)), CompressionLevel.Optimal);

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
