using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Site.Planning;

/// <summary>The facts that stand first on pages and in lists.</summary>
internal static class Facts
{
    private static readonly string[] Counts = ["services", "agencies", "counters"];

    /// <summary>The key facts of a host; what nobody knows is there as a gap.</summary>
    public static IReadOnlyList<KeyFact> Of(Host host) =>
    [
        Claimed(host, "budget"),
        new KeyFact(Phrases.CommitmentToOpening, host, Days: host.Ledger.Days("commitment", "opening"), Conflicts: Conflicts(host, "duration")),
        new KeyFact(Phrases.Opened, host, Milestone: host.Ledger.Reached("opening"), Conflicts: Conflicts(host, "opening")),
        .. Counts.Select(code => Claimed(host, code)),
        new KeyFact(Phrases.Building, host, Word: host.Building),
        new KeyFact(Phrases.Status, host, Word: host.Status.Code == "unknown" ? null : host.Status),
    ];

    /// <summary>Every claim with the reasons why its statements disagree.</summary>
    public static IReadOnlyList<LedgerEntry> Ledger(Record record) =>
        [.. record.Ledger.Claims.Select(c => new LedgerEntry(c.Property.Label, c.Anchor, c, Conflicts(record, c.Property.Code)))];

    private static KeyFact Claimed(Record record, string code) =>
        new(Properties.Find(code)!.Label, record, record.Ledger.Find(code), Conflicts: Conflicts(record, code));

    private static IReadOnlyList<Conflict> Conflicts(Record record, string code) => [.. record.Ledger.ConflictsAbout(code)];
}
