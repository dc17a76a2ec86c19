using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Archive;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Archive;

public sealed class ArchiveTests
{
    private const string Host = """
        ---
        name: MPP Uji
        region: kabupaten-blora
        status: operating
        claims:
          services: {value: 271 layanan, source: naskah, printed: "271 jenis “layanan”"}
        ---
        """;

    [Fact]
    public void A_phrase_that_stands_in_the_text_is_found_whatever_its_quotes_and_spaces() =>
        Look("Ada 271\u00A0jenis \"layanan\"\nyang tersedia.").Result.ShouldBe(new ArchiveResult(1, 0, 0, 1));

    [Fact]
    public void A_page_is_read_by_its_words_and_not_by_its_scripts()
    {
        Look("<p>Ada <b>271</b> jenis <i>“layanan”</i>.</p>", "naskah.html").Result.Found.ShouldBe(1);
        Look("<p>Kosong.</p><script>var x = '271 jenis “layanan”';</script>", "naskah.html").Result.Missing.ShouldBe(1);
    }

    [Fact]
    public void The_same_words_with_another_number_are_told_apart_from_words_that_are_missing()
    {
        var (result, findings) = Look("Ada 217 jenis “layanan” di sana.");
        result.ShouldBe(new ArchiveResult(0, 1, 0, 1));
        findings.ShouldHaveSingleItem().Rule.Code.ShouldBe("KB641");
        findings[0].Message.En.ShouldBe("“271 jenis “layanan”” is not in the text, but “217 jenis \"layanan\"” is");
        findings[0].Span.Slice().ShouldBe("\"271 jenis “layanan”\"");
    }

    [Fact]
    public void A_phrase_that_is_not_in_the_text_is_a_finding_at_the_authors_characters()
    {
        var (result, findings) = Look("Tidak ada angka di sini.");
        result.ShouldBe(new ArchiveResult(0, 0, 1, 1));
        findings.ShouldHaveSingleItem().Rule.Code.ShouldBe("KB640");
        findings[0].Span.Source.Path.ShouldBe("hosts/uji.md");
        findings[0].Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void A_file_that_the_source_names_and_the_archive_lacks_is_a_finding()
    {
        var (result, findings) = Look("teks", "lain.txt", archive: "archive: 001.txt");
        result.Sources.ShouldBe(0);
        findings.ShouldHaveSingleItem().Rule.Code.ShouldBe("KB642");
    }

    [Fact]
    public void A_source_without_a_text_is_passed_over() => Look("teks", "lain.txt").Findings.ShouldBeEmpty();

    private static (ArchiveResult Result, IReadOnlyList<Diagnostic> Findings) Look(string text, string file = "naskah.txt", string archive = "")
    {
        var content = TestSite.Default()
            .Add("hosts/uji.md", Host)
            .Add("sources/naskah.yaml", $"publisher: Koran\nabout: Uji\nkind: news\naccessed: 2024-01-01\n{archive}\n");
        var read = new DiagnosticBag();
        var catalog = ContentReader.Read(content, read).Catalog!;
        read.Sorted().ShouldBeEmpty();

        var bag = new DiagnosticBag();
        var result = ArchiveCheck.Run(catalog, name => name == file ? Encoding.UTF8.GetBytes(text) : null, bag);
        return (result, bag.Sorted());
    }
}
