using System.Text.Json;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Building;

namespace KnowledgeBase.Tests.Search;

/// <summary>The browser client, as shipped, against the C# reader: the same keys and the same answers, number for number.</summary>
public sealed class ParityTests
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Words_have_the_same_keys(string language)
    {
        using var folder = new TemporaryFolder();
        var data = SiteWords.Join(Library.Terms, Library.Documents);
        var analyzer = new Analyzer(new Lexicon(data, language));
        folder.Write("client.mjs", SearchClient.Engine());
        folder.Write("words.json", JsonSerializer.Serialize(new { language, words = new { kept = FrontCoding.Write(data.Kept.Split(' ').Order(StringComparer.Ordinal)), stop = FrontCoding.Write(data.Stop.Split(' ').Order(StringComparer.Ordinal)) }, data.Lines }, Camel));
        var texts = WordVectors.All().ToList();
        texts.Count.ShouldBeGreaterThan(100_000);
        var lines = texts.Select(text =>
        {
            analyzer.Run(text);
            return JsonSerializer.Serialize(new object[] { text, analyzer.Words.Concat(analyzer.Extras).Select(token => new object[] { token.Key, token.Start, token.End }) });
        });
        folder.Write("vectors.jsonl", string.Join('\n', lines));
        Node.Test("vectors.test.mjs", folder.Path);
    }

    [Fact]
    public void Queries_have_the_same_answers()
    {
        using var folder = new TemporaryFolder();
        folder.Write("client.mjs", SearchClient.Engine());
        foreach (var (path, bytes) in Library.Files.Concat(Library.Bundle))
        {
            folder.Write(path, bytes);
        }

        var filters = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = ["visit", "host"], ["province"] = ["Jawa Timur"] };
        var cases = Queries().SelectMany(query => new[] { (Query: query, Options: new SearchOptions { Passages = true }), (Query: query, Options: new SearchOptions { From = 1, Size = 3, Filters = filters, CountFacets = true }) });
        foreach (var (name, open) in new[] { ("search", (Func<SearchReader>)Library.Open), ("bundle", Library.OpenBundle) })
        {
            var lines = cases.Select(one =>
            {
                var reader = open();
                return JsonSerializer.Serialize(new { one.Query, one.Options, Answer = Plain(reader.Search(one.Query, one.Options)), Suggested = reader.Suggest(one.Query) }, Camel);
            });
            folder.Write(name + ".jsonl", string.Join('\n', lines));
        }

        Node.Test("answers.test.mjs", folder.Path);
    }

    private static object Plain(SearchAnswer answer)
    {
        static object Ranges(IEnumerable<TextRange> ranges) => ranges.Select(range => new[] { range.Start, range.Length });
        return new
        {
            Outcome = answer.Outcome.ToString(),
            answer.Total,
            answer.Corrections,
            answer.Shortened,
            answer.Facets,
            Results = answer.Results.Select(one => new
            {
                one.Id, one.Url, one.Title, one.Kind, one.Snippet, TitleHighlights = Ranges(one.TitleHighlights), Highlights = Ranges(one.Highlights), one.Score, one.Why,
            }),
        };
    }

    private static IEnumerable<string> Queries()
    {
        var words = Library.Documents.SelectMany(document => (document.Title + ' ' + document.Read().Body).Split(' ')).Distinct(StringComparer.Ordinal).ToArray();
        var random = new Random(3);
        string Word() => words[random.Next(words.Length)];
        string Typo(string word) => word.Length < 4 ? word : word.Remove(random.Next(word.Length), 1);
        for (var i = 0; i < 150; i++)
        {
            yield return string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(4) == 0 ? Typo(Word()) : Word()));
        }

        string[] typical =
        [
            "studi banding ke kota surabaya dari beltim", "mpp kab. pasuruan", "\"gotong royong\" anggaran", "cost of queue system", "Perpres 89/2021", "240 juta", "dua sampai tiga bulan",
            "apa dasar hukum mal pelayanan publik", "kepuasaan masyarkat", "anggarn Surabya", "angg", "pelay",
        ];
        foreach (var query in typical.Concat(HostileQueries.All.Where(query => !query.Any(char.IsSurrogate))))
        {
            yield return query;
        }
    }
}
