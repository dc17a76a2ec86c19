using System.IO.Compression;
using System.Text;
using KnowledgeBase.Search;

namespace KnowledgeBase.Tests.Search;

/// <summary>The script as it is shipped.</summary>
public sealed class ClientTests
{
    [Fact]
    public void It_stays_small()
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, true))
        {
            brotli.Write(SearchClient.Script().Bytes);
        }

        compressed.Length.ShouldBeLessThan(9_400);
    }

    [Fact]
    public void It_depends_on_nothing_and_writes_no_markup()
    {
        var script = Encoding.UTF8.GetString(SearchClient.Script().Bytes);
        script.ShouldNotContain("import");
        script.ShouldNotContain("innerHTML");
        script.ShouldNotContain("http:");
        script.ShouldNotContain("https:");
    }

    [Fact]
    public void Its_name_is_made_of_its_content() => SearchClient.Script().Path.ShouldMatch("^search/search[.][0-9a-f]{10}[.]js$");

    [Fact]
    public void A_piece_for_a_folder_opened_as_a_file_hands_over_its_bytes() =>
        Encoding.UTF8.GetString(SearchClient.Offline(new IndexFile("search/index.json", [1, 2, 255])).Bytes).ShouldBe("kbPiece(\"search/index.json\",\"AQL/\")\n");
}
