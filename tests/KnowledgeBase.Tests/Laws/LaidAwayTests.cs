using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>A text that was read is not kept: whoever wants a line of it reads the file again, and gets that text or none.</summary>
public sealed class LaidAwayTests
{
    private const string Path = "hosts/blora.md";
    private const string Host = "---\nname: MPP 🏢 Blora\nregion: tiada\nstatus: operating\n---\n\nSatu.\n";

    [Fact]
    public void The_text_of_a_finding_is_the_text_that_was_read()
    {
        var finding = Read(() => Bytes(Host));

        finding.Span.Source.Text.ShouldBe(Host);
        finding.Span.Slice().ShouldBe("tiada");
        finding.Span.Position.ShouldBe(new(3, 9));
        finding.Span.Source.LineText(3).ShouldBe("region: tiada");
    }

    [Fact]
    public void A_byte_order_mark_moves_nothing() =>
        Read(() => [.. Encoding.UTF8.GetPreamble(), .. Bytes(Host)]).Span.Slice().ShouldBe("tiada");

    [Fact]
    public void Of_a_file_that_has_changed_since_nothing_is_shown()
    {
        var now = Host;
        var finding = Read(() => Bytes(now));
        now = Host.Replace("Blora", "Blera");

        finding.Span.Slice().ShouldBe("");
        finding.Span.Source.Text.ShouldBe("");
        finding.Span.Source.LineText(finding.Span.Position.Line).ShouldBe("");
    }

    [Fact]
    public void Nor_of_a_file_that_is_gone()
    {
        var isGone = false;
        var finding = Read(() => isGone ? throw new IOException() : Bytes(Host));
        isGone = true;

        finding.Span.Slice().ShouldBe("");
        _ = (finding.Span.Position, finding.Span.EndPosition);
    }

    [Fact]
    public void Where_lines_begin_is_known_even_then()
    {
        var now = Host;
        var finding = Read(() => Bytes(now));
        finding.Span.Position.Line.ShouldBe(3);
        _ = Read(() => Bytes(Host)).Span.Slice();
        now = "";

        finding.Span.Position.Line.ShouldBe(3);
        finding.Span.Source.LineText(3).ShouldBe("");
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static Diagnostic Read(Func<byte[]> read)
    {
        var bag = new DiagnosticBag();
        var files = TestSite.Default().List().Where(f => f.Path != Path).Append(new ContentFile(Path, 100, read)).ToList();
        ContentReader.Read(new Listed(files), bag);
        return bag.Sorted().Single(f => f.Span.Source.Path == Path);
    }

    private sealed class Listed(IReadOnlyList<ContentFile> files) : IContentSource
    {
        public IReadOnlyList<ContentFile> List() => files;
    }
}
