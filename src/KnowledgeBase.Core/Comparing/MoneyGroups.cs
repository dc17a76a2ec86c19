using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Comparing;

/// <summary>Statements on money that measure the same thing: one component, one fund, one kind.</summary>
/// <param name="Lines">The statements by host, at least two hosts among them.</param>
/// <param name="Spread">The spread of one exact figure for each host, the one that the host's claim would show first.</param>
public sealed record MoneyGroup(IReadOnlyList<DerivedInput> Lines, Spread? Spread)
{
    /// <summary>What the money covers.</summary>
    public IReadOnlyList<Word> Components => Lines[0].Statement.Covers;

    /// <summary>Whose it is.</summary>
    public IReadOnlyList<Word> Funds => Lines[0].Statement.Funds;

    /// <summary>What kinds of figure it holds: those of one class stand together.</summary>
    public IReadOnlyList<Word> Kinds => [.. Lines.Select(l => l.Statement.Money).OfType<Word>().Distinct().OrderBy(Vocabularies.MoneyKinds.IndexOf)];

    /// <summary>How many hosts it holds.</summary>
    public int Hosts => Lines.Select(l => l.Record.Key).Distinct().Count();
}

/// <summary>A statement on money that nothing can be compared with, and why.</summary>
public sealed record LoneMoney(DerivedInput Line, IReadOnlyList<Bilingual> Reasons);

/// <summary>All statements on the hosts' budgets, sorted into what may be compared and what may not.</summary>
/// <param name="Groups">Groups of statements that measure the same thing, in the order of the components.</param>
/// <param name="Alone">All others, by host.</param>
/// <param name="Silent">Hosts of whose budget no amount is known.</param>
public sealed record MoneyGroups(IReadOnlyList<MoneyGroup> Groups, IReadOnlyList<LoneMoney> Alone, IReadOnlyList<Host> Silent)
{
    private static readonly Bilingual NoOther = new("tidak ada MPP lain dengan angka sejenis", "no other MPP has a figure of this kind");

    /// <summary>Sorts the budgets of hosts, whatever their order.</summary>
    public static MoneyGroups Of(IEnumerable<Host> hosts)
    {
        var sorted = hosts.OrderBy(h => h.Id, StringComparer.Ordinal).ToList();
        var groups = new List<List<DerivedInput>>();
        var byKind = new Dictionary<string, List<DerivedInput>>(StringComparer.Ordinal);
        var alone = new List<LoneMoney>();
        var silent = new List<Host>();
        foreach (var host in sorted)
        {
            var lines = Lines(host);
            if (lines.Count == 0)
            {
                silent.Add(host);
            }

            foreach (var line in lines)
            {
                // A statement that cannot even be compared with itself lacks what every comparison needs.
                if (Comparability.KindOf(line.Statement) is not { } kind)
                {
                    alone.Add(new LoneMoney(line, Comparability.Refusals(line.Statement, line.Statement)));
                }
                else if (byKind.TryGetValue(kind, out var group))
                {
                    group.Add(line);
                }
                else
                {
                    groups.Add(byKind[kind] = [line]);
                }
            }
        }

        var shared = groups.Where(g => g.Select(l => l.Record.Key).Distinct().Skip(1).Any()).ToList();
        alone.AddRange(groups.Except(shared).SelectMany(g => g).Select(l => new LoneMoney(l, [NoOther])));
        return new MoneyGroups(
            [.. shared.Select(g => new MoneyGroup(g, SpreadOf(g)))
                .OrderBy(g => Place(Vocabularies.Components, g.Components))
                .ThenBy(g => Place(Vocabularies.Funds, g.Funds))
                .ThenBy(g => Place(Vocabularies.MoneyKinds, g.Kinds))],
            [.. alone.OrderBy(a => a.Line.Record.Id, StringComparer.Ordinal).ThenBy(a => a.Line.Statement.Number)],
            silent);
    }

    /// <summary>The amounts on a host's budget that are still used, in the order of its record.</summary>
    public static IReadOnlyList<DerivedInput> Lines(Host host) => host.Ledger.Find("budget") is not { } claim ? [] :
        [.. claim.Statements.Where(s => s.Amount is not null && !s.Evidence.IsDeprecated).Select(s => new DerivedInput(host, claim, s))];

    // One figure for each host, so that a host of many statements does not weigh more.
    private static Spread? SpreadOf(IEnumerable<DerivedInput> lines) => Spread.Of(lines
        .Where(l => MoneyRatio.RefusalsOf(l.Statement, l.Statement).Count == 0)
        .GroupBy(l => l.Record.Key)
        .Select(g => g
            .OrderByDescending(l => l.Statement.Evidence.IsPreferred)
            .ThenByDescending(l => l.Statement.Evidence.AsOf?.Last ?? DateOnly.MinValue)
            .ThenBy(l => l.Statement.Number)
            .First().Statement.Amount!.Min));

    private static int Place(Vocabulary list, IReadOnlyList<Word> words) => words.Count == 0 ? int.MaxValue : words.Min(list.IndexOf);
}
