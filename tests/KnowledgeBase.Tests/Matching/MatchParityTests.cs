using System.Text.Json;
using KnowledgeBase.Core.Matching;
using KnowledgeBase.Site;
using KnowledgeBase.Tests.Search;
using TemporaryFolder = KnowledgeBase.Tests.Search.TemporaryFolder;

namespace KnowledgeBase.Tests.Matching;

/// <summary>The match of the browser, as shipped, against that of C#: the same order, numbers and reasons.</summary>
public sealed class MatchParityTests
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Every_case_has_the_same_answer()
    {
        using var folder = new TemporaryFolder();
        using var stream = typeof(SiteRenderer).Assembly.GetManifestResourceStream("Scripts/matching.js")!;
        using var reader = new StreamReader(stream);
        folder.Write("matching.mjs", reader.ReadToEnd());
        folder.Write("cases.jsonl", string.Join('\n', MatchCases.All(1500).Select(c => JsonSerializer.Serialize(
            new { Wanted = c.Case, c.Hosts, c.Weights, Answer = Matcher.Rank(c.Case, c.Hosts, c.Weights).Select(Plain) }, Camel))));
        Node.Test("matching.test.mjs", folder.Path);
    }

    private static object Plain(Match match) => new
    {
        match.Host.Id,
        match.Nearness,
        match.Known,
        match.Asked,
        Doubtful = match.IsDoubtful,
        Reasons = match.Judgements.Select(j => new object?[] { j.Criterion.Key(), j.Weight, j.Nearness, j.Verdict }),
    };
}
