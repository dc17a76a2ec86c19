using System.Globalization;
using System.Text;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Documents.Calendars;
using KnowledgeBase.Documents.Packaging;

namespace KnowledgeBase.Documents.Kits;

/// <summary>An entry that the kit proposes.</summary>
/// <param name="Id">Its name inside the calendar.</param>
/// <param name="Summary">What is to be done.</param>
/// <param name="IsFromLast">Whether days are counted from the last day of the visit, not the first.</param>
/// <param name="Days">How many days later; earlier if negative.</param>
public sealed record Proposal(string Id, Bilingual Summary, bool IsFromLast, int Days);

/// <summary>The days of the visit in the host's time, and three proposals: letter, report, and a look at what came of it.</summary>
public static class VisitCalendar
{
    /// <summary>What is to be done before and after. No rule that we know sets these days, so they are called proposals.</summary>
    public static IReadOnlyList<Proposal> Proposals { get; } =
    [
        new("surat", new("Usulan: kirim surat permohonan studi tiru", "Proposal: send the letter of request"), IsFromLast: false, -21),
        new("laporan", new("Usulan tenggat: laporan hasil studi tiru", "Proposed deadline: report of the study visit"), IsFromLast: true, 7),
        new("tinjau", new("Usulan: tinjau rencana tindak lanjut studi tiru", "Proposal: review what came of the study visit"), IsFromLast: true, 90),
    ];

    /// <summary>What the entry of a day begins with; the host’s name follows.</summary>
    public static Bilingual Visit { get; } = new("Studi tiru ke ", "Study visit to ");

    internal static Paper Of(KitContext kit, DateOnly first, DateOnly stamp)
    {
        var days = kit.Trip.Days;
        var last = first.AddDays(days - 1);
        var visit = Visit.In(kit.Language) + kit.Host.Name;
        var page = kit.Page.AbsoluteUri;
        List<CalendarEntry> entries =
        [
            .. Enumerable.Range(1, days).Select(d => new CalendarEntry(
                Id(kit, first, $"hari-{d}"), first.AddDays(d - 1), TimeOnly.ParseExact(Programme.Begin, "HH.mm", CultureInfo.InvariantCulture), TimeOnly.ParseExact(Programme.End, "HH.mm", CultureInfo.InvariantCulture),
                days == 1 ? visit : $"{visit} ({d}/{days})", page, kit.Place)),
            .. Proposals.Select(p => new CalendarEntry(
                Id(kit, first, p.Id), (p.IsFromLast ? last : first).AddDays(p.Days), null, default, $"{p.Summary.In(kit.Language)} ({kit.Host.Name})", page)),
        ];
        return new Paper(Encoding.UTF8.GetBytes(Calendars.Calendar.Of(kit.Zone, stamp, entries)));
    }

    // The same visit keeps its entries, whichever paper they were made for.
    private static string Id(KitContext kit, DateOnly first, string name) =>
        $"{kit.Host.Id}-{first.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{name}@{kit.Page.Host}";
}
