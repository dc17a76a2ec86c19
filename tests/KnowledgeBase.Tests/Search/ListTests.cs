using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Building;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Tests.Search;

/// <summary>The lines of the word lists that a text needs mean to it what all lists mean.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void A_text_is_analysed_as_with_all_lists(string language)
    {
        var data = SiteWords.Join(Library.Terms, Library.Documents);
        var full = new Analyzer(new Lexicon(data, language));
        var lists = Open(data, language, 24);
        var expressions = data.Lines.SelectMany(line => line.Split('|').Skip(2));
        var pages = Library.Documents.SelectMany(document => new[] { document.Title, document.Read().Lead, document.Read().Body.ToString() });
        foreach (var text in expressions.Concat(expressions.Select(text => text + "s")).Concat(pages))
        {
            full.Run(text);
            var part = lists.For([text]);
            part.Run(text);
            Shown(part).ShouldBe(Shown(full), text);
        }
    }

    [Fact]
    public void A_query_needs_few_of_them()
    {
        var data = WordData.Standard;
        var pieces = ListPieces.Write(data, new Lexicon(data, "id"), "id", ListPieces.Count(data)).ToList();
        pieces.Count.ShouldBeGreaterThan(15);
        pieces.Max(piece => piece.Length).ShouldBeLessThan(3_500);
    }

    private static string Shown(Analyzer analyzer) => string.Join('\n', analyzer.Words.Concat(analyzer.Extras).Select(token =>
        $"{token.Key} {token.Start} {token.End} {token.Word?.Listed} {string.Join(',', token.Word?.Near.Select(set => set.Key) ?? [])}"));

    private static WordLists Open(WordData data, string language, int pieces)
    {
        var texts = ListPieces.Write(data, new Lexicon(data, language), language, pieces).Select((text, i) => (Path: $"search/w{i}.txt", Bytes: KnowledgeBase.Search.Pieces.Seal(text)))
            .ToDictionary(piece => piece.Path, piece => piece.Bytes, StringComparer.Ordinal);
        var manifest = new Manifest(language, 1, 0, "", 1, pieces, [], [], [], [], data.Short(), new Dictionary<string, string>());
        return new WordLists(new Store(texts.GetValueOrDefault, "search", manifest.Bundle), manifest);
    }
}
