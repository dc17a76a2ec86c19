using System.Text.Json;
using System.Xml.Linq;
using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;

namespace KnowledgeBase.Browser;

/// <summary>The site's files against their own standards.</summary>
public sealed class ValidityTests(SiteFixture site)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_Nu_Html_Checker_has_neither_errors_nor_warnings_for_any_page()
    {
        var run = Shell.Run(Programs.Java, ["-Xss4m", "-jar", Programs.HtmlChecker, "--skip-non-html", "--format", "json", "--exit-zero-always", site.Site.Folder]);
        run.Code.ShouldBe(0, run.Errors);
        using var report = JsonDocument.Parse(run.Errors);
        var messages = report.RootElement.GetProperty("messages").EnumerateArray()
            .Where(m => m.GetProperty("type").GetString() != "info" || m.TryGetProperty("subType", out _))
            // A data block is no script: the HTML standard leaves it before it asks the policy, and Chromium says nothing either (LoadingTests).
            .Where(m => !(Text(m, "message").StartsWith("Inline script violates Content Security Policy", StringComparison.Ordinal)
                && Text(m, "extract").Contains("<script type=\"application/", StringComparison.Ordinal)))
            // The checker reads files, whose “self” is no origin; the policy is seen to hold over http (LoadingTests, SearchTests).
            .Where(m => !Text(m, "message").StartsWith("Resource violates Content Security Policy (meta tag): external script “../", StringComparison.Ordinal))
            .Select(m => $"{Text(m, "message")} | {Text(m, "extract")} | {Text(m, "url").Split(site.Site.Folder)[^1]}")
            .ToList();
        messages.Take(40).ShouldBeEmpty($"{messages.Count} messages");

        static string Text(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.GetString()! : "";
    }

    [Fact]
    public void The_sitemap_names_every_page_for_search_engines_once()
    {
        var root = XDocument.Parse(site.Site.Text("sitemap.xml")).Root!;
        root.Name.ShouldBe(Map + "urlset");
        var named = root.Elements(Map + "url").Select(u => u.Element(Map + "loc")!.Value).ToList();
        named.ShouldBeUnique();
        named.Order(StringComparer.Ordinal).ShouldBe(site.Site.Pages
            .Where(p => site.Site.Documents[p].QuerySelector("meta[name=robots][content=noindex]") is null)
            .Select(p => new Uri(site.Site.Root, RealSite.AddressOf(p)).AbsoluteUri)
            .Order(StringComparer.Ordinal));
        foreach (var link in root.Descendants(Xhtml + "link"))
        {
            link.Attribute("rel")!.Value.ShouldBe("alternate");
            link.Attribute("hreflang")!.Value.ShouldBeOneOf("id", "en");
            named.ShouldContain(link.Attribute("href")!.Value);
        }
    }

    [Theory, InlineData("feed.xml", "id"), InlineData("en/feed.xml", "en")]
    public void A_feed_has_what_Atom_asks_for(string path, string language)
    {
        var feed = XDocument.Parse(site.Site.Text(path)).Root!;
        feed.Name.ShouldBe(Atom + "feed");
        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe(language);
        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldNotBeNullOrWhiteSpace();
        feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value
            .ShouldBe(new Uri(site.Site.Root, path).AbsoluteUri);
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var part in entries.Prepend(feed))
        {
            part.Elements(Atom + "id").ShouldHaveSingleItem().Value.ShouldStartWith("https://");
            part.Elements(Atom + "title").ShouldHaveSingleItem().Value.ShouldNotBeNullOrWhiteSpace();
            DateTimeOffset.Parse(part.Elements(Atom + "updated").ShouldHaveSingleItem().Value).Offset.ShouldBe(TimeSpan.Zero);
        }

        entries.Select(e => e.Element(Atom + "id")!.Value).ShouldBeUnique();
        foreach (var entry in entries)
        {
            var page = entry.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value;
            site.Site.Files.Keys.ShouldContain(Uri.UnescapeDataString(site.Site.Root.MakeRelativeUri(new Uri(page)).ToString()) + "index.html");
        }
    }

    [Fact]
    public void Structured_data_of_every_page_parses_and_speaks_of_that_page()
    {
        var known = 0;
        foreach (var page in site.Site.Pages)
        {
            foreach (var script in site.Site.Documents[page].QuerySelectorAll("script[type='application/ld+json']"))
            {
                using var data = JsonDocument.Parse(script.TextContent);
                data.RootElement.GetProperty("@context").GetString().ShouldBe("https://schema.org", page);
                var graph = data.RootElement.GetProperty("@graph").EnumerateArray().ToList();
                graph.ShouldAllBe(item => item.GetProperty("@type").GetString()!.Length > 0, page);
                if (graph.FirstOrDefault(i => i.TryGetProperty("@id", out _)) is { ValueKind: JsonValueKind.Object } item)
                {
                    item.GetProperty("@id").GetString().ShouldBe(new Uri(site.Site.Root, RealSite.AddressOf(page)).AbsoluteUri, page);
                    item.GetProperty("name").GetString().ShouldNotBeNullOrWhiteSpace(page);
                }

                known++;
            }
        }

        known.ShouldBeGreaterThan(site.Site.Pages.Count / 2);
    }
}
