using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Checks;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Tests.Checks;

/// <summary>The content of this repository with everything that the truth checks find in it on one day.</summary>
internal sealed class RealContent
{
    private readonly Dictionary<string, List<(SourceSpan Span, string Source)>> places;

    private RealContent()
    {
        var bag = new DiagnosticBag();
        Catalog = ContentReader.Read(new ContentFolder(Path.Combine(Root, "content")), bag).Catalog.ShouldNotBeNull();
        bag.Sorted().Where(d => d.IsError).ShouldBeEmpty();
        var truth = new DiagnosticBag();
        TruthChecks.Run(Catalog, new DateOnly(2026, 11, 21), truth);
        Findings = truth.Sorted();
        places = Catalog.Records.ToDictionary(r => r.Start.Source.Path, r => Places(r).ToList());
    }

    /// <summary>The folder of <c>global.json</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Read once for all tests.</summary>
    public static RealContent Instance { get; } = new();

    public Catalog Catalog { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>The source of the statement in which a finding stands; null where it stands in none.</summary>
    public string? SourceOf(Diagnostic finding) => places[finding.Span.Source.Path]
        .FirstOrDefault(p => p.Span.Start <= finding.Span.Start && finding.Span.End <= p.Span.End).Source;

    private static IEnumerable<(SourceSpan Span, string Source)> Places(Core.Records.Record record)
    {
        var visit = record as Visit;
        var plans = record as Replication;
        return record.Ledger.Claims.SelectMany(c => c.Statements).Concat(visit?.Dates.Statements ?? [])
            .SelectMany(s => Places(s.Evidence, [s.Value.Span, s.Listed?.Span, s.OnlyIn?.Span, .. s.Parts.Select(p => p.Span)]))
            .Concat(record.Ledger.Milestones.SelectMany(m => Places(m.Evidence, [m.Date?.Span, m.Planned?.Span])))
            .Concat((visit?.Commitments ?? []).Where(c => c.Target is not null).Select(c => (c.Target!.Span, c.Source.Key.Id)))
            .Concat((plans?.EarlierPlans ?? []).Select(p => (p.Date.Span, p.Source.Key.Id)))
            .Concat(plans?.Target is { } target ? [(target.Date.Span, target.Source.Key.Id)] : []);
    }

    private static IEnumerable<(SourceSpan Span, string Source)> Places(Evidence evidence, IEnumerable<SourceSpan?> spans) => spans
        .Concat([evidence.Source.Span, evidence.Printed?.Span, evidence.Weekday?.Span])
        .OfType<SourceSpan>()
        .Select(span => (span, evidence.Source.Key.Id));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No global.json above the tests.");
        }

        return folder.FullName;
    }
}
