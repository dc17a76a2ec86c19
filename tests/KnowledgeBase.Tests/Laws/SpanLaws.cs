using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>A finding's characters are the author's own, however the file is encoded.</summary>
public sealed class SpanLaws
{
    private sealed record Written(string Meant, string AsWritten);

    private static readonly Gen<Written> Scalars =
        from text in Texts.Words
        from style in Gen.Elements(0, 1)
        select style == 0
            ? new Written(text, "'" + text.Replace("'", "''") + "'")
            : new Written(text, "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"");

    private static readonly Gen<(Written Key, Written Value, string End, bool Bom)> Files =
        from key in Scalars
        from value in Scalars
        from end in Texts.LineEnds
        from bom in Gen.Elements(true, false)
        select (key, value, end, bom);

    [Fact]
    public void The_place_of_a_key_and_of_a_value_slices_back_to_what_was_written() =>
        Prop.ForAll(Files.ToArbitrary(), file =>
        {
            var text = string.Join(file.End, "name: gerai", "definition: Meja 🏢", "kunci: 1", $"{file.Key.AsWritten}: x", "former-ids:", $"  - {file.Value.AsWritten} # ya", "");
            byte[] bytes = [.. file.Bom ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];

            var findings = TestSite.Build(TestSite.Default().Add("terms/gerai.yaml", bytes), audit: false).Findings;

            var key = findings.Single(f => f.Rule.Code == "KB201" && f.Span.Position.Line == 4);
            key.Span.Slice().ShouldBe(file.Key.AsWritten);
            key.Span.Position.Column.ShouldBe(1);
            key.Message.En.ShouldContain(file.Key.Meant);
            if (findings.SingleOrDefault(f => f.Rule.Code == "KB008") is { } value)
            {
                value.Span.Slice().ShouldBe(file.Value.AsWritten);
                value.Span.Position.ShouldBe(new(6, 5));
                value.Message.En.ShouldContain(file.Value.Meant);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_place_of_a_link_in_prose_slices_back_to_the_link() =>
        Prop.ForAll(Gen.Elements("gerai", "é 🏢", "*miring*", "`kode`", "").ListOf().ToArbitrary(), Texts.LineEnds.ToArbitrary(), (before, end) =>
        {
            var text = string.Join(end, "---", "name: MPP 🏢", "region: kabupaten-blora", "status: operating", "---", "", string.Join(" ", before.Prepend("Lihat")) + " [x](host:tiada)", "");

            var finding = TestSite.Build(TestSite.Default().Add("hosts/blora.md", text), audit: false).Findings.ShouldHaveSingleItem();

            finding.Rule.Code.ShouldBe("KB301");
            finding.Span.Slice().ShouldBe("host:tiada");
            finding.Span.Position.Line.ShouldBe(7);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void Line_ends_and_a_byte_order_mark_change_nothing_on_the_pages(string end, bool bom)
    {
        const string Host = "---\nname: MPP Blora\nregion: kabupaten-blora\nstatus: operating\nsummary: >-\n  Satu\n  dua.\n---\n## Kisah\n\nSatu\ndua.\n\n- tiga\n";
        byte[] other = [.. bom ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(Host.Replace("\n", end))];

        var plain = TestSite.Files(TestSite.Build(TestSite.Default().Add("hosts/blora.md", Host)));
        var changed = TestSite.Files(TestSite.Build(TestSite.Default().Add("hosts/blora.md", other)));

        plain.ShouldNotBeEmpty();
        changed.Keys.ShouldBe(plain.Keys);
        changed.ShouldAllBe(f => f.Value.SequenceEqual(plain[f.Key]));
    }
}
