using System.Globalization;
using System.Text;
using KnowledgeBase.Documents.Calendars;

namespace KnowledgeBase.Documents.Kits;

/// <summary>The days of the visit in the host's time, and three proposals: letter, report, and a look at what came of it.</summary>
internal static class VisitCalendar
{
    // Proposals, marked as such: no rule that we know sets these days.
    private const int LetterDaysBefore = 21;
    private const int ReportDaysAfter = 7;
    private const int ReviewDaysAfter = 90;

    public static byte[] Of(KitContext kit, DateOnly first, DateOnly stamp)
    {
        var days = kit.Trip.Days;
        var last = first.AddDays(days - 1);
        var visit = kit.Say($"Studi tiru ke {kit.Host.Name}", $"Study visit to {kit.Host.Name}");
        var page = kit.Page.AbsoluteUri;
        List<CalendarEntry> entries =
        [
            .. Enumerable.Range(1, days).Select(d => new CalendarEntry(
                Id(kit, first, $"hari-{d}"), first.AddDays(d - 1), TimeOnly.ParseExact(Programme.Begin, "HH.mm", CultureInfo.InvariantCulture), TimeOnly.ParseExact(Programme.End, "HH.mm", CultureInfo.InvariantCulture),
                days == 1 ? visit : $"{visit} ({d}/{days})", page, kit.Place)),
            Proposal(kit, first, "surat", first.AddDays(-LetterDaysBefore), kit.Say("Usulan: kirim surat permohonan studi tiru", "Proposal: send the letter of request")),
            Proposal(kit, first, "laporan", last.AddDays(ReportDaysAfter), kit.Say("Usulan tenggat: laporan hasil studi tiru", "Proposed deadline: report of the study visit")),
            Proposal(kit, first, "tinjau", last.AddDays(ReviewDaysAfter), kit.Say("Usulan: tinjau rencana tindak lanjut studi tiru", "Proposal: review what came of the study visit")),
        ];
        return Encoding.UTF8.GetBytes(Calendars.Calendar.Of(kit.Zone, stamp, entries));
    }

    private static CalendarEntry Proposal(KitContext kit, DateOnly first, string name, DateOnly day, string summary) =>
        new(Id(kit, first, name), day, null, default, $"{summary} ({kit.Host.Name})", kit.Page.AbsoluteUri);

    // The same visit keeps its entries, whichever paper they were made for.
    private static string Id(KitContext kit, DateOnly first, string name) =>
        $"{kit.Host.Id}-{first.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{name}@{kit.Page.Host}";
}
