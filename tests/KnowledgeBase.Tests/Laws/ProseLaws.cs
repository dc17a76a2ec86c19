using System.Text;
using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>Whatever somebody writes as prose, what reaches a page is harmless.</summary>
public sealed class ProseLaws
{
    private const int Tries = 400;

    private static readonly string[] AllowedElements =
    [
        "a", "article", "blockquote", "br", "code", "del", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    private static readonly string[] AllowedAttributes = ["alt", "class", "href", "id", "lang", "loading", "rel", "scope", "src", "start", "tabindex"];

    [Fact]
    public void A_page_never_runs_what_prose_says()
    {
        var through = 0;
        Prop.ForAll(Texts.NastyMarkdown.ToArbitrary(), markdown =>
        {
            var built = Build(markdown);
            if (built.HasErrors)
            {
                return;
            }

            through++;

            var page = HtmlShape.Parse(Encoding.UTF8.GetString(TestSite.Files(built)["mpp/blora/index.html"]));
            foreach (var element in page.QuerySelectorAll("article, article *"))
            {
                AllowedElements.ShouldContain(element.LocalName);
                foreach (var attribute in element.Attributes)
                {
                    AllowedAttributes.ShouldContain(attribute.Name);
                }

                IsHarmless(element.GetAttribute("href")).ShouldBeTrue(element.OuterHtml);
                IsHarmless(element.GetAttribute("src")).ShouldBeTrue(element.OuterHtml);
            }

            page.QuerySelectorAll("a a").ShouldBeEmpty();
        }).Check(Chance.Tries(Tries));
        through.ShouldBeGreaterThan(Tries / 20, "most texts were refused, so that little was tried");
    }

    [Fact]
    public void Plain_words_hold_no_markup_of_ours() =>
        Prop.ForAll(Texts.NastyMarkdown.ToArbitrary(), markdown =>
        {
            var built = Build(markdown);
            if (built.HasErrors || built.Catalog!.Find(new RecordKey(RecordKind.Host, "blora"))!.Body is not { } body)
            {
                return;
            }

            var article = HtmlShape.Parse(Encoding.UTF8.GetString(TestSite.Files(built)["mpp/blora/index.html"])).QuerySelector("article")!;
            var words = PlainText.Of(body.Id, built.Catalog!, Language.Indonesian);
            Squeeze(words).ShouldBe(Squeeze(article.TextContent));
        }).Check(Chance.Tries(Tries));

    // White space between table cells and blocks is the parser's own matter.
    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static bool IsHarmless(string? address) =>
        address is null || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("../", StringComparison.Ordinal) || address.StartsWith('#');

    private static BuildResult Build(string markdown) => TestSite.Build(
        TestSite.Default()
            .Add("assets/a.png", "x"u8.ToArray())
            .Add("hosts/blora.md", Texts.Bytes($"---\nname: MPP\nregion: kabupaten-blora\nstatus: operating\nclaims:\n  services: {{value: 5, source: koran}}\n---\n{markdown}")),
        audit: false);
}
