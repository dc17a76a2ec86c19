using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Browser.Injection;

/// <summary>Content is untrusted: whatever a record says stays text. The browser runs without the page's policy here, so that escaping alone is on trial.</summary>
public sealed partial class InjectionTests(SiteFixture site)
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "link", "style", "script", "body", "header", "nav", "main", "footer", "section", "div", "p", "span",
        "a", "b", "strong", "em", "s", "del", "q", "small", "sup", "time", "code", "pre", "blockquote", "br", "hr", "img",
        "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary",
        "form", "label", "input", "button", "i", "select", "optgroup", "option", "fieldset", "legend", "textarea", "datalist", "noscript",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "g", "line", "rect", "circle", "text", "defs", "path", "use",
    ];

    // Drawings follow the length and the order of the names, so their shape differs; the browser looks at these pages all the same.
    private static readonly string[] Drawn = ["peta/index.html", "silsilah/index.html"];

    [Fact]
    public async Task Names_and_texts_of_every_kind_of_record_stay_text()
    {
        var hostile = new HostileSite();
        var harmless = new HostileSite();
        var refused = new List<string>();
        for (var i = 1; i <= Payloads.Texts.Count; i++)
        {
            var filling = Filling.Harmless with { Name = Payloads.Texts[i - 1], Address = AddressFor(i) };
            if (new HostileSite().Add(1, filling).Build().Errors is { Count: > 0 } errors)
            {
                refused.Add($"{filling.Name}: {errors[0].Message.En}");
                filling = Filling.Harmless;
            }

            hostile.Add(i, filling);
            harmless.Add(i, Filling.Harmless);
        }

        (Payloads.Texts.Count - refused.Count).ShouldBeGreaterThanOrEqualTo(40, string.Join("\n", refused));
        var files = Built(hostile);
        var shapes = Built(harmless);
        foreach (var (path, bytes) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && !Drawn.Any(f.Key.EndsWith)))
        {
            Shape(bytes).ShouldBe(Shape(shapes[path]), path);
        }

        await NothingHappens(files);
    }

    [Fact]
    public async Task Rich_texts_and_prose_become_no_other_markup_than_Markdown()
    {
        var hostile = new HostileSite();
        var number = 0;
        foreach (var payload in Payloads.Texts.Concat(Payloads.Markdown))
        {
            var rich = Filling.Harmless with { Rich = payload };
            var prose = Filling.Harmless with { Prose = payload };
            rich = new HostileSite().Add(1, rich).Build().Errors.Count > 0 ? Filling.Harmless : rich;
            prose = new HostileSite().Add(1, prose).Build().Errors.Count > 0 ? Filling.Harmless : prose;
            if (rich != Filling.Harmless || prose != Filling.Harmless)
            {
                hostile.Add(++number, rich with { Prose = prose.Prose });
            }
        }

        number.ShouldBeInRange(20, 69, "some are refused, some are text");
        await NothingHappens(Built(hostile));
    }

    [Theory, InlineData("[x](javascript:__pwned=1)"), InlineData("[x](JaVaScRiPt:__pwned=1)"), InlineData("[x](&#106;avascript:__pwned=1)"),
        InlineData("[x](data:text/html,x)"), InlineData("[x](vbscript:x)"), InlineData("[x](//evil.example/)"), InlineData("<javascript:__pwned=1>"),
        InlineData("<script>__pwned=1</script>"), InlineData("<img src=x onerror=alert(1)>"), InlineData("<!-- -->"), InlineData("![x](javascript:__pwned=1)")]
    public void What_could_run_is_refused_in_Markdown_with_a_finding(string payload)
    {
        new HostileSite().Add(1, Filling.Harmless with { Rich = payload }).Build().Errors.ShouldNotBeEmpty();
        new HostileSite().Add(1, Filling.Harmless with { Prose = payload }).Build().Errors.ShouldNotBeEmpty();
    }

    [Theory, InlineData(0x01), InlineData(0x7f), InlineData(0x2028), InlineData(0x202e), InlineData(0xffff)]
    public void Neither_an_escape_nor_an_entity_brings_in_a_character_that_may_not_be_typed(int character)
    {
        var escape = new HostileSite().Add(1, Filling.Harmless with { Name = $"RAW\\u{character:x4}" }).Build().Errors;
        escape.ShouldNotBeEmpty();
        escape.ShouldAllBe(e => e.Rule.Code == "KB003");

        var entity = new HostileSite().Add(1, Filling.Harmless with { Rich = $"&#x{character:x};" }).Build().Errors;
        entity.ShouldNotBeEmpty();
        entity.ShouldAllBe(e => e.Rule.Code == "KB003");
    }

    [Fact]
    public void An_address_that_is_no_web_address_is_refused()
    {
        foreach (var address in Payloads.Addresses.Where(a => !a.StartsWith("http", StringComparison.Ordinal)))
        {
            new HostileSite().Add(1, Filling.Harmless with { Address = address }).Build().Errors.ShouldNotBeEmpty(address);
        }
    }

    [Fact]
    public async Task Texts_of_the_site_itself_stay_text()
    {
        var shapes = Built(new HostileSite().Add(1, Filling.Harmless));
        var pages = new Dictionary<string, byte[]>();
        foreach (var (payload, i) in Payloads.Texts.Select((p, i) => (p, i)))
        {
            if (new HostileSite(payload).Add(1, Filling.Harmless).Build().Files is not { } files)
            {
                continue;
            }

            foreach (var path in files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
            {
                Shape(files[path]).ShouldBe(Shape(shapes[path]), $"{path}: {payload}");
            }

            pages.Add($"{i}/index.html", files["index.html"]);
            pages.Add($"{i}/feed.xml", files["feed.xml"]);
        }

        pages.Count.ShouldBeGreaterThan(80);
        await NothingHappens(pages);
    }

    /// <summary>No page has an element or attribute that could run, the feeds and data parse, and a browser that opens the pages shows, runs and asks nothing.</summary>
    private async Task NothingHappens(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, bytes) in files)
        {
            if (path.EndsWith(".xml", StringComparison.Ordinal))
            {
                XDocument.Parse(Encoding.UTF8.GetString(bytes)).Root.ShouldNotBeNull(path);
            }
            else if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                Suspicious(bytes).ShouldBeEmpty(path);
            }
        }

        await using var watch = await Watch.Start(site, files);
        foreach (var page in files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && !p.StartsWith("en/", StringComparison.Ordinal)))
        {
            await watch.Go(page);
        }

        watch.Happened.ShouldBeEmpty();
    }

    private static List<string> Suspicious(byte[] bytes)
    {
        var found = new List<string>();
        foreach (var element in Parse(bytes).All)
        {
            if (!Elements.Contains(element.LocalName) || (element.LocalName == "script" && !IsData(element) && !IsOwn(element)))
            {
                found.Add(element.OuterHtml);
            }
            else if (IsData(element))
            {
                JsonDocument.Parse(element.TextContent).Dispose();
            }

            found.AddRange(element.Attributes
                .Where(a => a.LocalName.StartsWith("on", StringComparison.Ordinal) || a.LocalName is "style" or "srcdoc" or "formaction"
                    || (a.LocalName is "href" or "src" or "action" && !IsHarmless(a.Value)))
                .Select(a => $"{a.Name}={a.Value}"));
        }

        return found;
    }

    private static bool IsData(IElement element) =>
        element.LocalName == "script" && element.GetAttribute("type") is "application/ld+json" or "application/json";

    // The site's own scripts: files beside the pages, never words in them.
    private static bool IsOwn(IElement element) =>
        element.LocalName == "script" && element.TextContent.Length == 0 && element.GetAttribute("src") is { } path && OwnScript().IsMatch(path);

    [GeneratedRegex(@"^(\.\./)*(search/search|scripts/(compare|planner|kit))\.[0-9a-f]+\.js$")]
    private static partial Regex OwnScript();

    private static bool IsHarmless(string address) =>
        Uri.TryCreate(new Uri("https://kb.example/a/b/"), address, out var target) && target.Scheme is "https" or "http" or "mailto"
        && target.Host != "evil.example";

    /// <summary>Elements and the names of their attributes, in order, without the words.</summary>
    private static string Shape(byte[] bytes) =>
        string.Join('\n', Parse(bytes).All.Select(e => e.LocalName + string.Concat(e.Attributes.Select(a => " " + a.Name))));

    private static IDocument Parse(byte[] bytes) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));

    private static IReadOnlyDictionary<string, byte[]> Built(HostileSite hostile)
    {
        var (files, errors) = hostile.Build();
        errors.Select(e => $"{e.Span.Source.Path}: {e.Rule.Code} {e.Message.En}").ShouldBeEmpty();
        return files!;
    }

    private static string AddressFor(int number)
    {
        var address = Payloads.Addresses[number % Payloads.Addresses.Count];
        return new HostileSite().Add(1, Filling.Harmless with { Address = address }).Build().Errors.Count > 0 ? Filling.Harmless.Address : address;
    }
}
