using System.Text;
using AngleSharp.Dom;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Tests.Laws;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>Laws for whatever somebody sends in: it is read or refused, never thrown at; findings lie in the file; nothing that runs comes out; twice is the same.</summary>
public sealed class FuzzLaws
{
    private const string Term = "terms/gerai.yaml";
    private const string Host = "hosts/blora.md";
    private const string Front = "---\nname: MPP\nregion: kabupaten-blora\nstatus: operating\nclaims:\n  services: {value: 5, source: koran}\n---\n";

    private static readonly string[] AllowedElements =
        ["a", "blockquote", "br", "code", "del", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre", "strong", "table", "tbody", "td", "th", "tr", "ul", "html", "head", "body"];

    private static readonly string[] AllowedAttributes = ["alt", "class", "href", "id", "loading", "rel", "scope", "src", "start", "tabindex"];

    private static readonly IReadOnlyList<ContentFile> Small = TestSite.Default().List();

    private static readonly IReadOnlyList<(string Path, string Text)> Full =
        [.. new ContentFolder(Repository.At("tests", "sites", "full", "content")).List()
            .Where(f => !f.Path.StartsWith("assets/", StringComparison.Ordinal))
            .Select(f => (f.Path, System.Text.Encoding.UTF8.GetString(f.Read())))];

    private static readonly IReadOnlyList<(string Path, string Text)> Real =
        [.. new ContentFolder(Repository.At("content")).List()
            .Where(f => f.Path.Contains('/') && !f.Path.StartsWith("assets/", StringComparison.Ordinal) && !f.Path.EndsWith(".en.md", StringComparison.Ordinal))
            .Select(f => (f.Path, System.Text.Encoding.UTF8.GetString(f.Read())))];

    [Fact]
    public void Any_YAML_is_read_or_refused() =>
        Fuzz.Run(2_000, 40_000, dice => Read(Term, FuzzTexts.Yaml(dice)));

    [Fact]
    public void Any_Markdown_becomes_harmless_or_a_finding() =>
        Fuzz.Run(1_500, 40_000, dice => Harmless(Read(Host, Front + FuzzTexts.Markdown(dice)), Host));

    [Fact]
    public void Any_accident_of_a_record_is_told()
    {
        var others = Real.Select(f => f.Text).ToList();
        Fuzz.Run(600, 30_000, dice =>
        {
            var (path, text) = dice.Of(Real);
            Harmless(Read(path, FuzzTexts.Accident(dice, text, others)), path);
        });
    }

    [Fact]
    public void A_site_with_a_record_after_an_accident_is_built_or_not_but_never_thrown_at()
    {
        var others = Full.Select(f => f.Text).ToList();
        Fuzz.Run(8, 600, dice =>
        {
            var (path, text) = dice.Of(Full);
            var content = new MemoryContent();
            foreach (var file in Full)
            {
                content.Add(file.Path, file.Path == path ? Texts.Bytes(FuzzTexts.Accident(dice, text, others)) : System.Text.Encoding.UTF8.GetBytes(file.Text));
            }

            var (one, two) = (TestSite.Build(content, audit: false), TestSite.Build(content, audit: false));

            Lines(one.Findings).ShouldBe(Lines(two.Findings));
            one.Files.Count.ShouldBe(two.Files.Count);
            one.Files.Zip(two.Files).Where(p => p.First.Path != p.Second.Path || !p.First.Bytes.Span.SequenceEqual(p.Second.Bytes.Span)).ShouldBeEmpty();
        });
    }

    [Fact]
    public void The_laws_notice_what_they_are_for()
    {
        Should.Throw<ShouldAssertException>(() => Harmless([MarkupPart.Of("<p onclick=\"x\">a</p>")]));
        Should.Throw<ShouldAssertException>(() => Harmless([MarkupPart.Of("<script>a</script>")]));
        Should.Throw<ShouldAssertException>(() => Harmless([MarkupPart.Of("<a href=\"javascript:x\">a</a>")]));
        Should.Throw<Exception>(() => Fuzz.Run(5, 5, dice => dice.Below(3).ShouldBe(7))).ToString().ShouldContain($"KB_SEED={Fuzz.Seed} KB_CASE=");
    }

    /// <summary>Reads one file beside the small site's, twice.</summary>
    private static ContentResult Read(string path, string text)
    {
        var bytes = Texts.Bytes(text);
        var files = Small.Where(f => f.Path != path).Append(new ContentFile(path, bytes.Length, () => bytes)).ToList();
        var (first, second) = (new DiagnosticBag(), new DiagnosticBag());
        var result = ContentReader.Read(new Listed(files), first);
        ContentReader.Read(new Listed(files), second);

        var findings = first.Sorted();
        Lines(findings).ShouldBe(Lines(second.Sorted()));
        foreach (var finding in findings)
        {
            finding.Span.Start.ShouldBeInRange(0, finding.Span.Source.Text.Length);
            finding.Span.End.ShouldBeInRange(finding.Span.Start, finding.Span.Source.Text.Length);
            _ = (finding.Span.Slice(), finding.Span.Position, finding.Span.EndPosition);
            finding.Message.Id.ShouldNotContain("{0}");
        }

        return result;
    }

    private static void Harmless(ContentResult result, string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        foreach (var record in result.Catalog!.Records.Where(r => r.Id == id))
        {
            foreach (var text in record.Texts.Concat(record.Body is { } body ? [body.Id] : []).Where(t => !t.IsEmpty))
            {
                Harmless(text.Parts);
            }
        }
    }

    private static void Harmless(IReadOnlyList<RichPart> parts)
    {
        var html = string.Concat(parts.Select(p => p switch { MarkupPart m => Encoding.UTF8.GetString(m.Utf8.Span), AddressPart => "../x/", AssetPart => "../a.png", _ => "5" }));
        foreach (var element in HtmlShape.Parse(html).All)
        {
            AllowedElements.ShouldContain(element.LocalName, html);
            foreach (var attribute in element.Attributes)
            {
                AllowedAttributes.ShouldContain(attribute.Name, html);
            }

            IsHarmless(element.GetAttribute("href")).ShouldBeTrue(html);
            IsHarmless(element.GetAttribute("src")).ShouldBeTrue(html);
        }
    }

    private static bool IsHarmless(string? address) =>
        address is null || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("../", StringComparison.Ordinal) || address.StartsWith('#');

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> findings) =>
        findings.Select(f => $"{f.Span.Source.Path} {f.Span.Start}+{f.Span.Length} {f.Rule.Code} {f.Message.Id} {f.Hint.Id}");

    private sealed class Listed(IReadOnlyList<ContentFile> files) : IContentSource
    {
        public IReadOnlyList<ContentFile> List() => files;
    }
}
