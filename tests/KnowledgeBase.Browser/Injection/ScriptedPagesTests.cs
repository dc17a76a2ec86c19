using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Injection;

/// <summary>Pages that write with script, driven on the hostile site: what they take from their data, their address and their fields stays text.</summary>
public sealed class ScriptedPagesTests(SiteFixture site)
{
    private const int Most = 4;

    private static readonly Lazy<(IReadOnlyDictionary<string, byte[]> Files, int Count)> Hostile = new(Make);

    // All payloads in one address.
    private static readonly string Query = Uri.EscapeDataString(string.Concat(Payloads.Texts));

    [Fact]
    public async Task The_comparison_of_any_hosts_stays_text()
    {
        await using var watch = await Watch.Start(site, Hostile.Value.Files);
        foreach (var ids in Enumerable.Range(1, Hostile.Value.Count).Select(i => $"h-{i}").Chunk(Most).Where(ids => ids.Length > 1))
        {
            await watch.Go($"banding/?h={string.Join(',', ids)},{Query}");
            await watch.Page.Locator("#compare-view section").First.WaitForAsync();
            (await Marked(watch.Page, "#compare-view")).ShouldBeEmpty();
            await watch.Look();
        }

        await watch.Go("banding/");
        await watch.Page.Locator("#compare-form select").Nth(0).SelectOptionAsync("playbook:p-1");
        await watch.Page.Locator("#compare-form select").Nth(1).SelectOptionAsync("h-2");
        await watch.Page.Locator("#compare-form button").ClickAsync();
        await watch.Page.Locator("#compare-view section").First.WaitForAsync();
        await using var book = await (await watch.Page.RunAndWaitForDownloadAsync(() => watch.Page.GetByRole(AriaRole.Button, new() { Name = "XLSX", Exact = true }).ClickAsync())).CreateReadStreamAsync();
        await Parse(book);
        await watch.Look();
        watch.Happened.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_nearest_hosts_of_any_region_stay_text()
    {
        await using var watch = await Watch.Start(site, Hostile.Value.Files);
        await watch.Go($"rencana/?d={Query}&j={Query}&g={Query}&p={Query}&b={Query}&w={Query}");
        // The codes of real regions; others are no places to the planner.
        foreach (var code in Enumerable.Range(1, 29).Select(i => $"33.{i:00}"))
        {
            await watch.Go($"rencana/?d={code}&g=new&p=100&b=12");
            await watch.Page.Locator("#planner-results h3").First.WaitForAsync();
            (await Marked(watch.Page, "#planner-results")).ShouldBeEmpty();
            await watch.Look();
        }

        await watch.Go("rencana/");
        await watch.Page.FillAsync("#planner-form [name=place]", Payloads.Texts[0]);
        await watch.Page.ClickAsync("#planner-form [type=submit]");
        await watch.Look();
        watch.Happened.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_filled_papers_of_a_kit_hold_text()
    {
        await using var watch = await Watch.Start(site, Hostile.Value.Files);
        await watch.Go($"rencana/kit/#{Query}");
        var hosts = await watch.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#k-host option')].map(o => o.value)");
        hosts.Length.ShouldBe(Hostile.Value.Count);
        (await Marked(watch.Page, "#kit select")).ShouldBeEmpty();
        await watch.Page.FillAsync("#k-visitor", "Kabupaten \"O'&amp;\" {{x}} ${__pwned=1} ]]");
        await watch.Page.FillAsync("#k-travellers", "$1; $& \"'; &lt;b&gt;\n=1+1; `__pwned=1`; %3Cb%3E");
        await watch.Page.FillAsync("#k-first", "2028-02-29");
        foreach (var host in hosts.Where((_, i) => i % 8 == 0))
        {
            await watch.Page.SelectOptionAsync("#k-host", host);
            await using var kit = await (await watch.Page.RunAndWaitForDownloadAsync(() => watch.Page.ClickAsync("#kit button"))).CreateReadStreamAsync();
            await Parse(kit);
            await watch.Look();
        }

        watch.Happened.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_empty_papers_of_every_host_are_whole()
    {
        foreach (var (path, bytes) in Hostile.Value.Files.Where(f => f.Key.EndsWith(".zip", StringComparison.Ordinal)))
        {
            using var kit = new MemoryStream(bytes);
            (await Parse(kit)).ShouldBeGreaterThan(5, path);
        }
    }

    /// <summary>What a script must never have made of a text.</summary>
    private static Task<string[]> Marked(IPage page, string place) => page.EvaluateAsync<string[]>("""
        place => [...document.querySelectorAll(`${place} *`)]
          .filter(e => /^(script|img|iframe|object|embed|base|meta|link|style|video|form|input|math|template|textarea|animate)$/i.test(e.localName)
            || [...e.attributes].some(a => /^on|^style$|^srcdoc$/i.test(a.name)) || /^(javascript|data|vbscript):/i.test(e.href ?? '') || /evil\.example/.test(e.host ?? ''))
          .map(e => e.outerHTML)
        """, place);

    /// <summary>Reads every part of every paper, so that one with markup in its words fails; gives how many there were.</summary>
    private static async Task<int> Parse(Stream zip)
    {
        using var bytes = new MemoryStream();
        await zip.CopyToAsync(bytes);
        using var archive = new ZipArchive(bytes);
        var parts = 0;
        foreach (var entry in archive.Entries)
        {
            await using var part = await entry.OpenAsync();
            if (entry.FullName.EndsWith(".docx", StringComparison.Ordinal) || entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                parts += await Parse(part);
            }
            else if (entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal))
            {
                var document = await XDocument.LoadAsync(part, LoadOptions.None, default);
                document.Descendants().ShouldAllBe(e => e.Name.LocalName != "f" && e.Name.LocalName != "script");
                parts++;
            }
        }

        return parts;
    }

    private static (IReadOnlyDictionary<string, byte[]> Files, int Count) Make()
    {
        var hostile = new HostileSite();
        var count = 0;
        foreach (var payload in Payloads.Texts)
        {
            var filling = new Filling(payload, payload, payload, Filling.Harmless.Address);
            filling = IsTaken(filling) ? filling : Filling.Harmless with { Name = payload };
            if (IsTaken(filling))
            {
                hostile.Add(++count, filling);
            }
        }

        return (hostile.Build().Files!, count);
    }

    private static bool IsTaken(Filling filling) => new HostileSite().Add(1, filling).Build().Errors.Count == 0;
}
