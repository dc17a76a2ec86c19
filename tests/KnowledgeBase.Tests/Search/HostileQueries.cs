using KnowledgeBase.Search;

namespace KnowledgeBase.Tests.Search;

/// <summary>Queries nobody should send.</summary>
public sealed class HostileQueries
{
    /// <summary>Long, empty, controlling, symbolic and exploding queries.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "\0\u0001\u0002\u001b[31m", "!!!???***", "((((((((((a+)+)+)+$", "\"", "\"\"\"\"", "-----", "...,,,...", "&@~#:=<>", "&pasuruan:k", "@mal_pelayanan_publik",
        "<script>alert(1)</script>", "../../etc/passwd", "%00%0a", "\ud800", "\udc00\ud800x", "🏢🏢", "١٢٣", "مركز", "公共服务", "yang di ke dari",
        new string('a', 10_000), new string('9', 10_000), string.Concat(Enumerable.Repeat("1.", 5_000)), string.Concat(Enumerable.Repeat("a ", 5_000)),
        string.Concat(Enumerable.Repeat("\"mpp ", 2_000)), string.Concat(Enumerable.Repeat("dua ratus ", 1_000)), string.Concat(Enumerable.Repeat("1/1/", 2_500)),
        string.Concat(Enumerable.Repeat("memper", 1_600)), new string('\'', 10_000), "e\u0301\u0301\u0301", "ＭＰＰ　Ｂｌｏｒａ　２４０", "rp", "rp rp rp", "m", "0", "0,0", "00.00", "99999999999999999999 triliun",
    ];

    [Fact]
    public void Each_gets_an_answer()
    {
        var reader = Library.Open();
        foreach (var query in All)
        {
            var answer = reader.Search(query, new SearchOptions { CountFacets = true });
            answer.Shortened.ShouldBe(query.Length > 400);
            reader.Suggest(query).Count.ShouldBeLessThan(7);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("公共服务")]
    [InlineData("yang di ke dari")]
    public void Without_words_the_answer_says_so(string query) => Library.Open().Search(query).Outcome.ShouldBe(SearchOutcome.NoWords);

    [Fact]
    public void Full_width_letters_are_letters() => Library.Find("ＭＰＰ　Ｂｌｏｒａ")[0].ShouldBe("blora-cepat");
}
