using System.IO.Compression;
using System.Text;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Tests.Search;

/// <summary>The scripts as they are shipped.</summary>
public sealed class ClientTests
{
    private static readonly (IndexFile Page, IndexFile Engine, IndexFile More) Scripts = SearchClient.Scripts();

    [Fact]
    public void What_comes_before_the_first_search_is_very_small() => Compressed(Scripts.Page.Bytes).ShouldBeLessThan(1_600);

    [Fact]
    public void What_every_query_needs_has_8_KB_with_its_lists()
    {
        string Lists(string words) => FrontCoding.Write(words.Split(' ').Order(StringComparer.Ordinal));
        var lists = Compressed(Encoding.UTF8.GetBytes(Lists(WordData.Standard.Kept) + Lists(WordData.Standard.Stop)));
        (Compressed(Scripts.Page.Bytes) + Compressed(Scripts.Engine.Bytes) + lists).ShouldBeLessThan(8_050);
    }

    [Fact]
    public void What_few_queries_need_is_small_too() => Compressed(Scripts.More.Bytes).ShouldBeLessThan(1_700);

    [Fact]
    public void They_depend_on_nothing_and_write_no_markup()
    {
        foreach (var script in new[] { Scripts.Page, Scripts.Engine, Scripts.More }.Select(file => Encoding.UTF8.GetString(file.Bytes)))
        {
            script.ShouldNotContain("import");
            script.ShouldNotContain("export");
            script.ShouldNotContain("innerHTML");
            script.ShouldNotContain("http:");
            script.ShouldNotContain("https:");
        }
    }

    [Fact]
    public void Their_names_are_made_of_their_content()
    {
        Scripts.Page.Path.ShouldMatch("^search/search[.][0-9a-f]{10}[.]js$");
        Scripts.Engine.Path.ShouldMatch("^search/engine[.][0-9a-f]{10}[.]js$");
        Scripts.More.Path.ShouldMatch("^search/more[.][0-9a-f]{10}[.]js$");
        Encoding.UTF8.GetString(Scripts.Page.Bytes).ShouldContain(Scripts.Engine.Path["search/".Length..]);
        Encoding.UTF8.GetString(Scripts.Page.Bytes).ShouldContain(Scripts.More.Path["search/".Length..]);
    }

    [Fact]
    public void A_piece_for_a_folder_opened_as_a_file_hands_over_its_bytes() =>
        Encoding.UTF8.GetString(SearchClient.Offline(new IndexFile("search/index.json", [1, 2, 255])).Bytes).ShouldBe("kbPiece(\"search/index.json\",\"AQL/\")\n");

    [Theory]
    [InlineData("const outer = 1; const f = (outer) => { const inner = outer; return inner; }; use(outer, f);", "const e=1,t=e=>{const t=e;return t};use(e,t)")]
    [InlineData("const key = 1; use({ key, other: key }, key.key);", "const e=1;use({key:e,other:e},e.key)")]
    [InlineData("const f = ({ word, count: n = 2 }) => [word, n, name]; for (const one of list) f(one);", "const e=({word:e,count:t=2})=>[e,t,name];for(const t of list)e(t)")]
    public void Variables_get_short_names_and_properties_stay(string source, string small) =>
        KnowledgeBase.Search.Client.Minifier.Minify(source).Replace("(e)=>", "e=>", StringComparison.Ordinal).TrimEnd(';').ShouldBe(small);

    private static long Compressed(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, true))
        {
            brotli.Write(bytes);
        }

        return compressed.Length;
    }
}
