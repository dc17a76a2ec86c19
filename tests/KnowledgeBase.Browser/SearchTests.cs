using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;
using KnowledgeBase.Search;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser;

/// <summary>The search as a visitor meets it: the shipped script over the shipped index, under the site's own policy.</summary>
public sealed class SearchTests(SiteFixture site)
{
    private const string Fault = "indeks";

    [Theory]
    [InlineData("cari/", "biaya dua bulan", 3, "mpp/blora/", "playbook/blora-")]
    [InlineData("en/cari/", "cost two months", 3, "en/mpp/blora/", "en/playbook/blora-")]
    [InlineData("cari/", "mal pasuruan", 3, "mpp/kota-pasuruan/", "mpp/kabupaten-pasuruan/")]
    [InlineData("cari/", "studi banding ke surabaya", 5, "kunjungan/", "mpp/surabaya/")]
    [InlineData("cari/", "Rp240 juta", 5, "blora")]
    [InlineData("cari/", "240.000.000", 5, "blora")]
    [InlineData("cari/", "Perpres 89/2021", 1, "regulasi/perpres-89-2021/")]
    public async Task Questions_of_visitors_lead_to_the_page(string page, string query, int among, params string[] addresses)
    {
        await using var tab = await site.Open();
        var complaints = Complaints.Of(tab.Page);
        await Ask(tab, page, query);

        var found = await Found(tab.Page);
        found.Take(among).ShouldContain(f => addresses.Any(f.Contains), string.Join('\n', found));
        (await Status(tab.Page)).ShouldMatch(page == "cari/" ? @"^\d+ halaman ditemukan\." : @"^\d+ pages? found\.");
        complaints.ShouldBeEmpty();
        foreach (var address in found)
        {
            site.Site.Files.Keys.ShouldContain(new Uri(address).AbsolutePath.TrimStart('/') + "index.html");
        }
    }

    [Fact]
    public async Task Corrected_words_are_said()
    {
        await using var tab = await site.Open();
        await Ask(tab, "cari/", "anggarn Surabya");
        var status = await Status(tab.Page);
        status.ShouldContain("Dicari “anggaran” sebagai ganti “anggarn”.");
        status.ShouldContain("Dicari “surabaya” sebagai ganti “Surabya”.");
        (await Found(tab.Page)).ShouldContain(f => f.EndsWith("/mpp/surabaya/", StringComparison.Ordinal));
        (await tab.Page.Locator("#search-results mark").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("", "cari/", "biaya dua bulan")]
    [InlineData(Samples.Host, "cari/", "Rp844 juta & lain-lain?")]
    [InlineData("en/" + Samples.Playbook, "en/cari/", "cost two months")]
    public async Task The_box_of_another_page_leads_to_the_results(string from, string to, string query)
    {
        await using var tab = await site.Open();
        await tab.Go(from);
        var box = tab.Page.Locator("form[role=search] input[name=q]").First;
        if (!await box.IsVisibleAsync())
        {
            Assert.Fail("The box is not seen on " + from);
        }

        await box.FillAsync(query);
        await box.PressAsync("Enter");
        await tab.At(url => url.StartsWith(new Uri(site.Root, to).AbsoluteUri + "?q=", StringComparison.Ordinal));
        await Answered(tab.Page);
        (await Found(tab.Page)).ShouldNotBeEmpty();
        (await Box(tab.Page).InputValueAsync()).ShouldBe(query);
    }

    [Fact]
    public async Task The_address_can_be_shared_and_the_back_button_works()
    {
        await using var tab = await site.Open();
        await Ask(tab, "cari/", "gedung baru");
        var first = await Found(tab.Page);
        await Box(tab.Page).FillAsync("studi tiru blora");
        await Box(tab.Page).PressAsync("Enter");
        await tab.At(url => url.EndsWith("?q=studi+tiru+blora", StringComparison.Ordinal));
        await Until(async () => (await Found(tab.Page)).FirstOrDefault() is { } top && top != first[0]);
        var second = await Found(tab.Page);

        await using var friend = await site.Open();
        await friend.Page.GotoAsync(tab.Page.Url);
        await Answered(friend.Page);
        (await Found(friend.Page)).ShouldBe(second);

        await tab.Page.GoBackAsync();
        await Until(async () => (await Found(tab.Page)).FirstOrDefault() == first[0]);
        (await Found(tab.Page)).ShouldBe(first);
        (await Box(tab.Page).InputValueAsync()).ShouldBe("gedung baru");
    }

    [Fact]
    public async Task A_filter_narrows_and_stands_in_the_address()
    {
        await using var tab = await site.Open();
        await Ask(tab, "cari/", "blora");
        var all = Count(await Status(tab.Page));
        await tab.Page.Locator("#search-results summary").ClickAsync();
        var visits = tab.Page.Locator("#search-results input[name=kind][value=visit]");
        await visits.WaitForAsync();
        (await tab.Page.Locator("#search-results fieldset").AllInnerTextsAsync()).ShouldAllBe(t => !t.Contains("kind.") && !t.Contains("facet."));
        await visits.CheckAsync();
        await tab.At(url => url.EndsWith("&kind=visit", StringComparison.Ordinal));
        await Until(async () => Count(await Status(tab.Page)) < all);
        Count(await Status(tab.Page)).ShouldBeInRange(1, all - 1);
        (await Found(tab.Page)).ShouldAllBe(f => f.Contains("/kunjungan/"));

        await tab.Page.ReloadAsync();
        await Answered(tab.Page);
        (await Found(tab.Page)).ShouldAllBe(f => f.Contains("/kunjungan/"));
    }

    [Fact]
    public async Task A_facet_without_values_shows_no_empty_group()
    {
        await using var tab = await site.Open();
        await Ask(tab, "cari/", "Perpres 89/2021");
        await tab.Page.Locator("#search-results summary").ClickAsync();
        await tab.Page.Locator("#search-results fieldset").First.WaitForAsync();
        (await tab.Page.EvaluateAsync<int>("document.querySelectorAll('#search-results fieldset:not(:has(input))').length")).ShouldBe(0);
    }

    public static TheoryData<string> Hostile =>
    [
        "<img src=x onerror=__pwned=1>", "\"><script>__pwned=1</script>", "</script><script>__pwned=1</script>", "javascript:__pwned=1", "!?… ()[]{}§%&",
        "\"", "__proto__", "\ud83d\ude00\u202e\u0000", new string('a', 10_000), string.Concat(Enumerable.Repeat("mpp <b>", 1_500)),
    ];

    [Theory, MemberData(nameof(Hostile))]
    public async Task Hostile_queries_get_an_answer_and_run_nothing(string query)
    {
        await using var tab = await site.Open(new() { BypassCSP = true });
        var complaints = Complaints.Of(tab.Page);
        await Ask(tab, "cari/", query);
        (await Status(tab.Page)).ShouldMatch("halaman ditemukan|Tidak ada yang cocok|Ketik kata");
        (await tab.Page.EvaluateAsync<bool>("'__pwned' in window")).ShouldBeFalse();
        (await tab.Page.Locator("#search-results").Locator("img, script, b, iframe").CountAsync()).ShouldBe(0);
        complaints.ShouldBeEmpty();
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "", "index.json", "Indeks pencarian tidak ditemukan" }, { "en/", "index.json", "The search index was not found" },
        { "", "t0.bin", "Sebagian indeks tidak dapat diambil" }, { "en/", "t0.bin", "A part of the index could not be fetched" },
        { "", "c0.txt", "Sebagian indeks tidak dapat diambil" }, { "", ".txt", "Sebagian indeks tidak dapat diambil" },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task What_is_missing_is_said_in_the_language_of_the_page(string language, string piece, string message)
    {
        await using var tab = await site.Open();
        var errors = Complaints.Uncaught(tab.Page);
        await Serve(tab.Page, (path, bytes) => path.EndsWith(piece, StringComparison.Ordinal) ? null : bytes);
        await Ask(tab, language + "cari/", "blora");
        (await Status(tab.Page)).ShouldStartWith(message);
        (await Found(tab.Page)).ShouldBeEmpty();
        errors.ShouldBeEmpty();
    }

    public static TheoryData<string, string, string> Damages => new()
    {
        { "", "index.json", "Indeks pencarian rusak" }, { "en/", "index.json", "The search index is damaged" },
        { "", "t0.bin", "Sebagian indeks rusak" }, { "en/", "t0.bin", "A part of the index is damaged" }, { "", "c0.txt", "Sebagian indeks rusak" },
    };

    [Theory, MemberData(nameof(Damages))]
    public async Task What_is_damaged_is_said_in_the_language_of_the_page(string language, string piece, string message)
    {
        await using var tab = await site.Open();
        var errors = Complaints.Uncaught(tab.Page);
        await Serve(tab.Page, (path, bytes) =>
        {
            if (path.EndsWith(piece, StringComparison.Ordinal))
            {
                // The manifest has no sum; it is JSON, and a broken bracket is damage.
                bytes = [.. bytes];
                bytes[piece == "index.json" ? 0 : bytes.Length / 2] ^= 1;
            }

            return bytes;
        });
        await Ask(tab, language + "cari/", "blora");
        (await Status(tab.Page)).ShouldStartWith(message);
        errors.ShouldBeEmpty();
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_bundle_without_its_texts_or_with_a_broken_piece_still_speaks(bool isBroken)
    {
        await using var tab = await site.Open();
        var errors = Complaints.Uncaught(tab.Page);
        await tab.Page.RouteAsync("**/search/**/x.*.txt", route => route.AbortAsync());
        if (isBroken)
        {
            var bundle = site.Site.Text("search/id/index.json");
            var broken = System.Text.RegularExpressions.Regex.Replace(
                bundle, "(\"t[0-9]+[.]bin\":\".{40})(.)", piece => piece.Groups[1].Value + (piece.Groups[2].Value == "A" ? "B" : "A"));
            await tab.Page.RouteAsync("**/search/id/index.json", route => route.FulfillAsync(new() { Status = 200, Body = broken }));
        }

        await Ask(tab, "cari/", "240.000.000");
        (await Status(tab.Page)).ShouldMatch(isBroken ? "^Sebagian indeks rusak" : @"^\d+ halaman ditemukan");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_shows_the_passage_that_answers()
    {
        await using var tab = await site.Open();
        await Ask(tab, "cari/", "nota kesepahaman");
        var passages = tab.Page.Locator("#search-results li p:not(.why)").Filter(new() { HasTextRegex = new("^… ") });
        await passages.First.WaitForAsync();
        (await passages.First.Locator("mark").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task After_a_failure_the_next_try_succeeds()
    {
        await using var tab = await site.Open();
        await tab.Page.RouteAsync("**/search/*/index.json", route => route.AbortAsync());
        await Ask(tab, "cari/", "blora");
        (await Status(tab.Page)).ShouldContain(Fault, Case.Insensitive);
        await tab.Page.UnrouteAllAsync();
        await Box(tab.Page).PressAsync("Enter");
        await tab.Page.Locator("#search-results ol > li").First.WaitForAsync();
    }

    [Theory, InlineData("", "mpp/"), InlineData("en/", "en/mpp/")]
    public async Task Without_JavaScript_the_page_offers_the_lists(string language, string list)
    {
        await using var tab = await site.Open(new() { JavaScriptEnabled = false });
        await tab.Go(language + "cari/?q=blora");
        var links = await tab.Page.Locator("#search-results li > a").AllAsync();
        links.Count.ShouldBeGreaterThan(5);
        await tab.Page.Locator("#search-results a[href$='/mpp/']").ClickAsync();
        await tab.At(url => url == new Uri(site.Root, list).AbsoluteUri);
    }

    [Theory, InlineData("cari/", "biaya dua bulan"), InlineData("en/cari/", "cost two months")]
    public async Task Axe_finds_nothing_on_results_with_filters(string page, string query)
    {
        await using var tab = await site.Open();
        var complaints = Complaints.Of(tab.Page);
        await Ask(tab, page, query);
        await tab.Page.Locator("#search-results summary").ClickAsync();
        await tab.Page.Locator("#search-results fieldset").First.WaitForAsync();
        complaints.ShouldBeEmpty();

        var found = await Axe.OnScreens(tab.Page);
        found.ShouldBeEmpty();
    }

    /// <summary>In place of the site's own index one in pieces, as large sites have it; a piece can be left out or changed.</summary>
    private static Task Serve(IPage page, Func<string, byte[], byte[]?> change)
    {
        var files = new[] { "id", "en" }.SelectMany(language => SearchIndexBuilder.Build(
            [new SearchDocument("a", "mpp/blora/", language, "host", "MPP Blora", SearchFacets.None, () => new SearchText("Gedung lama.", [], "Blora"))],
            SiteTerms.None,
            new SearchIndexOptions { Language = language, Folder = "search/" + language, BundleBytes = 0 }))
            .ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        return page.RouteAsync("**/search/*/**", route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath.TrimStart('/');
            return files.TryGetValue(path, out var bytes) && change(path, bytes) is { } sent
                ? route.FulfillAsync(new() { Status = 200, BodyBytes = sent }) : route.FulfillAsync(new() { Status = 404, Body = "" });
        });
    }

    private static async Task Ask(Tab tab, string page, string query)
    {
        await tab.Go(page + "?q=" + Uri.EscapeDataString(query));
        await Answered(tab.Page);
    }

    private static Task Answered(IPage page) =>
        page.Locator("#search-results > [role=status]:not(:empty)").WaitForAsync();

    /// <summary>Waits from outside: the page's policy forbids the script that Playwright would wait with.</summary>
    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 400 && !await isSo(); i++)
        {
            await Task.Delay(50);
        }
    }

    private static ILocator Box(IPage page) => page.Locator("main input[name=q]");

    private static Task<string> Status(IPage page) => page.InnerTextAsync("#search-results > [role=status]");

    private static int Count(string status) => int.Parse(status.Split(' ')[0]);

    private static Task<string[]> Found(IPage page) =>
        page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('#search-results ol > li > a'), a => a.href)");
}
