using System.Text.RegularExpressions;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Checks;

/// <summary>A name that a kota and a kabupaten share, printed without saying which.</summary>
internal sealed partial class AmbiguousRegionCheck : ITruthCheck
{
    private static readonly Bilingual NotTold = new("sumber tidak menyebut yang mana", "the source does not say which");

    public void Run(TruthContext context)
    {
        foreach (var visit in context.Catalog.All<Visit>().Where(v => v.UnresolvedHost is not null))
        {
            var host = visit.UnresolvedHost!;
            context.Report(Rules.AmbiguousRegion, host.Note is not null, Spans.Of(visit, host.Printed), host.Printed, Candidates(context, host));
        }

        foreach (var replication in context.Catalog.All<Replication>().Where(r => r.FromUnresolved is not null))
        {
            var name = replication.FromUnresolved!;
            context.Report(Rules.AmbiguousRegion, replication.Note is not null, Spans.Of(replication, name), name, NotTold);
        }

        var shared = context.Catalog.All<Region>()
            .SelectMany(r => r.Aliases.Select(a => a.Value).Append(r.Name).Select(n => (Name: Kind().Replace(n, ""), Region: r)).Distinct())
            .GroupBy(n => n.Name, n => n.Region, StringComparer.Ordinal)
            .Where(names => names.Key.Length > 3 && names.Distinct().Count(r => r.Kind.Code is "kota" or "kabupaten") > 1)
            .ToDictionary(names => names.Key, names => string.Join(", ", names.Distinct().Select(r => r.Name)), StringComparer.Ordinal);
        foreach (var saying in context.Sayings.Where(s => s.Printed is not null && shared.Count > 0))
        {
            foreach (Match name in Names().Matches(saying.Phrase.Text))
            {
                if (shared.TryGetValue(name.Value, out var regions) && !Told().IsMatch(saying.Phrase.Text[..name.Index]))
                {
                    context.Report(Rules.AmbiguousRegion, saying, saying.Part(name.Index, name.Length), name.Value, regions);
                }
            }
        }
    }

    private static Bilingual Candidates(TruthContext context, UnresolvedHost host) =>
        string.Join(", ", context.Hosts(host.Candidates).Select(h => h.Name)) is { Length: > 0 } names ? new(names, names) : NotTold;

    [GeneratedRegex(@"^(?:Kabupaten|Kota|Pemkab|Pemkot)\s+")]
    private static partial Regex Kind();

    /// <summary>Runs of capitalised words, so that a longer name is not taken for the shorter one in it.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?!(?:MPP|Mal|Mall|Kota|Kabupaten|Kab|Pemkot|Pemkab|Wali|Bupati|Walikota)\b)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*")]
    private static partial Regex Names();

    [GeneratedRegex(@"(?:Kota|Kabupaten|Kab\.?|Pemkot|Pemkab|Wali Kota|Walikota|Bupati)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Told();
}
