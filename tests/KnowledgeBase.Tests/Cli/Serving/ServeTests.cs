using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.Tests.Cli.Serving;

/// <summary><c>kb serve</c> from the outside.</summary>
public class ServeTests
{
    private const string Page = "/istilah/gerai/";

    [Fact]
    public async Task Pages_come_with_type_and_script()
    {
        using var served = new ServedSite();
        var page = await served.Get(Page);
        page.Status.ShouldBe(200);
        page.Type.ShouldBe("text/html; charset=utf-8");
        page.Text.ShouldContain("Gerai");
        page.Text.ShouldContain("<script src=\"/_kb/reload.js\" defer");
        (await served.Send(Page)).ShouldContain("\r\nCache-Control: no-store\r\n");

        (await served.Get("/sitemap.xml")).Type.ShouldBe("application/xml; charset=utf-8");
        (await served.Get("/feed.xml")).Type.ShouldBe("application/atom+xml; charset=utf-8");
        (await served.Get("/_kb/reload.js")).Type.ShouldBe("text/javascript; charset=utf-8");
        (await served.Get("/_kb/overlay.css")).Type.ShouldBe("text/css; charset=utf-8");
        (await served.Get("/sitemap.xml")).Text.ShouldContain($"http://localhost:{served.Port}{Page}");
    }

    [Fact]
    public async Task Folders_redirect_and_what_is_missing_is_404()
    {
        using var served = new ServedSite();
        var folder = await served.Get("/istilah/gerai?x=1");
        folder.Status.ShouldBe(302);
        folder.Location.ShouldBe("/istilah/gerai/?x=1");

        var missing = await served.Get("/tiada/");
        missing.Status.ShouldBe(404);
        missing.Type.ShouldBe("text/html; charset=utf-8");
    }

    [Theory]
    [InlineData("jahat.example")]
    [InlineData("jahat.example:{port}")]
    [InlineData("localhost")]
    [InlineData("localhost:1")]
    [InlineData("localhost.jahat.example:{port}")]
    public async Task Other_hosts_are_refused(string host)
    {
        using var served = new ServedSite();
        (await served.Send("/", host.Replace("{port}", served.Port.ToString(), StringComparison.Ordinal))).ShouldStartWith("HTTP/1.1 421 ");
    }

    [Theory]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Our_hosts_are_served(string host)
    {
        using var served = new ServedSite();
        (await served.Send("/", $"{host}:{served.Port}")).ShouldStartWith("HTTP/1.1 200 ");
    }

    [Theory]
    [InlineData("/../")]
    [InlineData("/%2e%2e/")]
    [InlineData("//etc/passwd")]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/istilah/..%2f..%2fcontent/site.yaml")]
    [InlineData("/..%5c..%5cetc")]
    [InlineData("/content/site.yaml")]
    [InlineData("/_kb/")]
    [InlineData("/_kb/../reload.js")]
    public async Task Nothing_leads_out_of_the_site(string target)
    {
        using var served = new ServedSite();
        (await served.Send(target)).ShouldMatch("^HTTP/1.1 40[04] ");
    }

    [Fact]
    public async Task Only_reading_is_possible()
    {
        using var served = new ServedSite();
        (await served.Send("/", method: "POST")).ShouldStartWith("HTTP/1.1 405 ");
        (await served.Send("/", method: "DELETE")).ShouldStartWith("HTTP/1.1 405 ");
        var head = await served.Send(Page, method: "HEAD");
        head.ShouldStartWith("HTTP/1.1 200 ");
        head.ShouldEndWith("\r\n\r\n");
    }

    [Fact]
    public void Only_loopback_listens()
    {
        using var served = new ServedSite();
        foreach (var address in Dns.GetHostAddresses(Dns.GetHostName()).Where(a => !IPAddress.IsLoopback(a) && a.AddressFamily == AddressFamily.InterNetwork))
        {
            using var client = new TcpClient();
            Should.Throw<SocketException>(() => client.Connect(address, served.Port));
        }
    }

    [Fact]
    public async Task A_good_save_shows()
    {
        using var served = new ServedSite();
        var before = await served.Build();
        served.Site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai Baru"));
        var state = await served.BuildOtherThan(before);
        state.GetProperty("findings").GetArrayLength().ShouldBe(0);
        (await served.Get(Page)).Text.ShouldContain("Gerai Baru");
        served.Said.ShouldContain("tersimpan terms/gerai.yaml: dibangun ulang dalam ");
    }

    [Fact]
    public async Task A_bad_save_leaves_the_last_good_page_under_its_findings()
    {
        using var served = new ServedSite();
        var before = await served.Build();
        served.Site.Write("content/terms/gerai.yaml", TestSite.BadTerm);
        var state = await served.State(s => s.GetProperty("findings").GetArrayLength() > 0);
        state.GetProperty("build").GetString().ShouldBe(before);
        var finding = state.GetProperty("findings").EnumerateArray().Select(f => f.GetString()!).Single(f => f.Contains("KB201", StringComparison.Ordinal));
        finding.ShouldContain("  ┌─ content/terms/gerai.yaml:2:1\n2 │ definisi: Tempat layanan.\n  │ ^^^^^^^^ ");
        (await served.Get(Page)).Text.ShouldContain("Gerai");

        // Undone, the page is what it was: nothing to load, the findings go.
        served.Site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai"));
        var mended = await served.State(s => s.GetProperty("findings").GetArrayLength() == 0);
        mended.GetProperty("build").GetString().ShouldBe(before);
    }

    [Fact]
    public async Task What_can_be_shown_but_not_published_is_shown_under_its_findings()
    {
        using var served = new ServedSite();
        var before = await served.Build();
        served.Site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai 0812-3456-7890"));
        var state = await served.State(s => s.GetProperty("findings").GetArrayLength() > 0);
        state.GetProperty("build").GetString().ShouldNotBe(before);
        state.GetProperty("title").GetString().ShouldBe("Ini tulisan terakhir Anda, tetapi belum dapat diterbitkan");
        state.GetProperty("findings")[0].GetString().ShouldNotBeNull().ShouldContain("KB630");
        (await served.Get(Page)).Text.ShouldContain("0812-3456-7890");
        served.Site.Run("build").Code.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_emptied_and_then_filled_is_no_mistake()
    {
        var clock = new StandingClock();
        using var served = new ServedSite(clock);
        var before = await served.Build();
        await using (var file = File.Create(served.Site.FullPath("content/terms/gerai.yaml")))
        {
            // Seen empty and waited for; by this clock no machine is ever too slow to fill it.
            await clock.WaitUntilAsked();
            await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(TestSite.Term("Gerai Baru")), TestContext.Current.CancellationToken);
        }

        (await served.BuildOtherThan(before)).GetProperty("findings").GetArrayLength().ShouldBe(0);
        served.Said.ShouldNotContain("galat");
    }

    [Fact]
    public async Task A_file_that_stays_empty_is_a_mistake_after_a_moment()
    {
        var clock = new StandingClock();
        using var served = new ServedSite(clock);
        served.Site.Write("content/terms/gerai.yaml", "");
        await clock.WaitUntilAsked();
        served.Said.ShouldNotContain("galat");

        clock.Pass(TimeSpan.FromMilliseconds(250));
        (await served.State(s => s.GetProperty("findings").GetArrayLength() > 0)).GetProperty("findings")[0].GetString().ShouldNotBeNull().ShouldContain("KB005");
    }

    [Fact]
    public async Task A_file_that_takes_the_place_of_another_is_seen()
    {
        using var served = new ServedSite();
        var build = await served.Build();
        // As many editors save: beside the file, then over it. What the name was before is not a record any more.
        var (file, aside) = (served.Site.FullPath("content/terms/gerai.yaml"), served.Site.FullPath("content/terms/loket.yaml"));
        File.WriteAllText(aside, TestSite.Term("Loket"));
        build = (await served.BuildOtherThan(build)).GetProperty("build").GetString()!;
        File.Move(aside, file, overwrite: true);
        await served.BuildOtherThan(build);
        (await served.Get(Page)).Text.ShouldContain("Loket");
        (await served.Get("/istilah/loket/")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task New_and_renamed_files_and_the_site_file_are_seen()
    {
        using var served = new ServedSite();
        var build = await served.Build();
        served.Site.Write("content/regulations/uu-25-2009.yaml", "number: UU 25/2009\nabout: {id: Pelayanan publik, en: Public services}\n");
        build = (await served.BuildOtherThan(build)).GetProperty("build").GetString()!;
        (await served.Get("/regulasi/uu-25-2009/")).Text.ShouldContain("UU 25/2009");

        File.Move(served.Site.FullPath("content/terms/gerai.yaml"), served.Site.FullPath("content/terms/loket.yaml"));
        build = (await served.BuildOtherThan(build)).GetProperty("build").GetString()!;
        (await served.Get(Page)).Status.ShouldBe(404);
        (await served.Get("/istilah/loket/")).Status.ShouldBe(200);

        var site = served.Site.FullPath("content/site.yaml");
        served.Site.Write("content/site.yaml", File.ReadAllText(site).Replace("Situs Uji", "Situs Lain", StringComparison.Ordinal));
        await served.BuildOtherThan(build);
        (await served.Get("/feed.xml")).Text.ShouldContain("Situs Lain");
    }

    [Fact]
    public async Task A_site_that_never_was_good_lists_its_findings_until_it_is()
    {
        using var served = new ServedSite(s => s.Write("content/terms/gerai.yaml", TestSite.BadTerm + "# <b>\n"));
        var broken = await served.Get(Page);
        broken.Status.ShouldBe(503);
        broken.Text.ShouldContain("galat[KB201]");
        broken.Text.ShouldContain("/_kb/reload.js");

        var build = await served.Build();
        served.Site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai"));
        await served.BuildOtherThan(build);
        (await served.Get(Page)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Pictures_come_from_the_content()
    {
        using var served = new ServedSite(s => s.Write("content/assets/denah.png", "png"));
        var picture = await served.Get("/assets/denah.png");
        picture.Type.ShouldBe("image/png");
        picture.Text.ShouldBe("png");
    }

    [Fact]
    public async Task Ctrl_c_is_the_normal_end_even_with_open_pages()
    {
        using var served = new ServedSite(null, "--open");
        using var page = await served.OpenEvents();
        (await served.Stop()).ShouldBe(0);
        served.Said.ShouldEndWith("Selesai.\n");
        served.Opened.ShouldBe(new Uri($"http://localhost:{served.Port}/"));
    }

    [Fact]
    public void A_port_in_use_is_told()
    {
        using var served = new ServedSite();
        var run = served.Site.Run("serve", "--port", served.Port.ToString());
        run.Code.ShouldBe(2);
        run.Error.ShouldStartWith($"galat: porta {served.Port} sudah dipakai");
    }
}
