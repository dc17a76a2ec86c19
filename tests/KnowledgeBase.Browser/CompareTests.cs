using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser;

/// <summary>The comparison as a planner meets it: the chooser, its address, its tables, and the pages without script.</summary>
public sealed class CompareTests(SiteFixture site)
{
    [Theory]
    [InlineData("banding/", "MPP Kabupaten Blora", "MPP Kabupaten Pasuruan", "Bandingkan", "93 hari", "982 hari", "ditolak")]
    [InlineData("en/banding/", "MPP Kabupaten Blora", "MPP Kabupaten Pasuruan", "Compare", "93 days", "982 days", "refused")]
    public async Task Two_hosts_are_chosen_with_the_keyboard_and_stand_side_by_side(
        string page, string one, string two, string button, string days, string more, string refused)
    {
        await using var tab = await site.Open(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var complaints = Complaints.Of(tab.Page);
        await tab.Go(page);
        await tab.Page.Locator("#compare-form select").First.FocusAsync();
        await tab.Page.Keyboard.TypeAsync(one);
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.TypeAsync(two);
        for (var i = 0; i < 3; i++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
        }

        (await tab.Page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe(button);
        await tab.Page.Keyboard.PressAsync("Enter");
        await Shown(tab.Page);

        await tab.At(url => url.EndsWith("?h=blora,kabupaten-pasuruan", StringComparison.Ordinal));
        var text = await View(tab.Page);
        text.ShouldContain(days);
        text.ShouldContain(more);
        text.ShouldContain(refused);
        (await tab.Page.InnerTextAsync("#compare-status")).ShouldContain(two);
        (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_order_of_choice_does_not_matter_and_what_is_unknown_is_left_out()
    {
        await using var tab = await site.Open();
        await tab.Go("banding/?h=blora,kota-pasuruan,playbook:kudus-anggaran-menyusut");
        await Shown(tab.Page);
        var view = await tab.Page.InnerHTMLAsync("#compare-view");
        await tab.Go("banding/?h=playbook:kudus-anggaran-menyusut,__proto__,kota-pasuruan,blora,blora,<b>");
        await Shown(tab.Page);

        (await tab.Page.InnerHTMLAsync("#compare-view")).ShouldBe(view);
        view.ShouldContain("1,8");
        (await tab.Page.Locator("#compare-view .conflict").AllInnerTextsAsync())
            .ShouldContain(t => t.Contains("240") && t.Contains("1,8") && t.Contains("cakupan tidak disebut"), "the comparison of the article is refused");
    }

    [Fact]
    public async Task The_address_can_be_shared_and_the_back_button_works()
    {
        await using var tab = await site.Open();
        await tab.Go("banding/?h=blora");
        (await tab.Page.InnerTextAsync("#compare-status")).ShouldBe("Pilih satu lagi untuk membandingkan.");
        await tab.Page.Locator("#compare-form select").Nth(1).SelectOptionAsync("surabaya");
        await tab.Page.Locator("#compare-form button").ClickAsync();
        await Shown(tab.Page);
        var first = await View(tab.Page);
        await tab.Page.Locator("#compare-form select").Nth(2).SelectOptionAsync("batu");
        await tab.Page.Locator("#compare-form button").ClickAsync();
        await Until(async () => await View(tab.Page) != first);
        await tab.At(url => url.EndsWith("?h=batu,blora,surabaya", StringComparison.Ordinal));

        await tab.Page.GoBackAsync();
        await Until(async () => await View(tab.Page) == first);
        (await View(tab.Page)).ShouldBe(first);
        await tab.Page.GoBackAsync();
        await Until(async () => (await View(tab.Page)).Length == 0);
        (await tab.Page.InnerTextAsync("#compare-status")).ShouldBe("Pilih satu lagi untuk membandingkan.");
    }

    [Fact]
    public async Task What_is_shown_can_be_taken_away_as_typed_cells_and_never_as_formulas()
    {
        await using var tab = await site.Open();
        await tab.Go("banding/?h=blora,surabaya");
        await Shown(tab.Page);

        using var book = new ZipArchive(new MemoryStream(await Download(tab.Page, "XLSX")));
        var sheet = XDocument.Load(book.GetEntry("xl/sheet.xml")!.Open());
        var rows = sheet.Descendants().Where(e => e.Name.LocalName == "row").Select(r => r.Elements().ToList()).ToList();
        rows.ShouldAllBe(r => r.Count == 7);
        sheet.Descendants().ShouldAllBe(e => e.Name.LocalName != "f");
        rows.ShouldContain(r => r[1].Value == "Layanan" && r[2].Value == "MPP Kabupaten Blora" && r[4].Value == "261" && r[4].Attribute("t") == null && r[6].Value.Length > 0);
        rows.ShouldContain(r => r[1].Value == "Anggaran" && r[2].Value == "MPP Kota Surabaya" && r[3].Value == "belum diketahui" && !r[4].HasElements, "unknown is no zero");
        foreach (var part in book.Entries)
        {
            _ = XDocument.Load(part.Open());
        }

        var csv = Encoding.UTF8.GetString(await Download(tab.Page, "CSV"));
        csv.ShouldStartWith("\uFEFF");
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(rows.Count);
        csv.ShouldContain("\"Layanan\",\"MPP Kabupaten Blora\",\"261\u00A0layanan\",261,");
    }

    [Fact]
    public async Task Without_data_it_says_so_and_the_next_try_succeeds()
    {
        await using var tab = await site.Open();
        await tab.Page.RouteAsync("**/banding/data.js", route => route.FulfillAsync(new() { Status = 404, Body = "" }));
        await tab.Go("banding/?h=blora,batu");
        await Until(async () => (await tab.Page.InnerTextAsync("#compare-status")).Length > 0);
        (await tab.Page.InnerTextAsync("#compare-status")).ShouldStartWith("Data tidak dapat diambil");
        await tab.Page.UnrouteAllAsync();
        await tab.Page.Locator("#compare-form button").ClickAsync();
        await Shown(tab.Page);
    }

    [Fact]
    public async Task It_runs_in_a_folder_opened_as_a_file()
    {
        await using var tab = await site.Open();
        var complaints = Complaints.Of(tab.Page);
        await tab.Page.GotoAsync(new Uri(Path.Combine(site.Site.Folder, "banding", "index.html")).AbsoluteUri);
        await tab.Page.Locator("#compare-form select").Nth(0).SelectOptionAsync("blora");
        await tab.Page.Locator("#compare-form select").Nth(1).SelectOptionAsync("kudus");
        await tab.Page.Locator("#compare-form button").ClickAsync();
        await Shown(tab.Page);
        (await View(tab.Page)).ShouldContain("93");
        complaints.ShouldBeEmpty();
    }

    [Theory, InlineData(""), InlineData("en/")]
    public async Task Without_JavaScript_there_are_the_picture_the_tables_and_the_pairs(string language)
    {
        await using var tab = await site.Open(new() { JavaScriptEnabled = false });
        await tab.Go(language + "banding/?h=blora,batu");
        (await tab.Page.Locator("#compare-form").IsVisibleAsync()).ShouldBeFalse();
        (await tab.Page.Locator("table.times tr").CountAsync()).ShouldBeGreaterThan(2);
        await tab.Page.Locator($"a[href$='{language}banding/blora-kabupaten-pasuruan/']").ClickAsync();
        (await tab.Page.InnerTextAsync("main")).ShouldContain("982");
    }

    [Theory, InlineData("banding/?h=blora,kudus,kota-pasuruan,surabaya"), InlineData("en/banding/?h=blora,playbook:batu-satu-lantai")]
    public async Task Axe_finds_nothing_on_what_was_chosen(string address)
    {
        await using var tab = await site.Open();
        await tab.Go(address);
        await Shown(tab.Page);
        var found = await Axe.OnScreens(tab.Page);
        (await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main button, main select')].filter(e => e.getBoundingClientRect().height < 44).map(e => e.textContent)")).ShouldBeEmpty();
        found.ShouldBeEmpty();
    }

    [Theory, InlineData("banding/blora-kabupaten-pasuruan/"), InlineData("banding/kota-pasuruan-kudus/"), InlineData("en/banding/kota-pasuruan-kudus/"), InlineData("banding/?h=blora,surabaya")]
    public async Task Two_side_by_side_print_on_one_landscape_sheet(string address)
    {
        await using var tab = await site.Open();
        await tab.Go(address);
        if (address.Contains('?'))
        {
            await Shown(tab.Page);
        }

        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            await tab.Page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
            var pages = Shell.Run(Programs.PdfToText, ["-raw", file, "-"]).Expect("pdftotext").TrimEnd('\f', '\n').Split('\f');
            pages.Length.ShouldBe(1);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Task Shown(IPage page) => page.Locator("#compare-view section").First.WaitForAsync();

    private static async Task<string> View(IPage page) => (await page.InnerTextAsync("#compare-view")).Replace('\u00A0', ' ');

    private static async Task<byte[]> Download(IPage page, string button)
    {
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());
        return await File.ReadAllBytesAsync(await file.PathAsync());
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 200 && !await isSo(); i++)
        {
            await Task.Delay(50);
        }
    }
}
