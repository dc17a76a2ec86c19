using System.Net;

namespace KnowledgeBase.Tests.Cli.Serving;

/// <summary>A template that throws.</summary>
public class FailingPageTests
{
    private const string Page = "/istilah/gerai/";

    [Fact]
    public async Task The_page_says_what_failed_and_nothing_of_the_machine()
    {
        using var served = Served("Gerai Rusak");
        var answer = await served.Get(Page);
        answer.Status.ShouldBe(500);
        answer.Type.ShouldBe("text/html; charset=utf-8");
        var text = WebUtility.HtmlDecode(answer.Text);
        text.ShouldContain("Halaman ini tidak dapat dibuat");
        text.ShouldContain($"{Page}\nTemplat BrokenTemplate (KnowledgeBase.Tests.dll) gagal\n");
        text.ShouldContain("InvalidOperationException: no <b>budget</b> in '…/angka.csv' or …/x.txt, see /mpp/blora/ and https://kb.example/a/b");
        text.ShouldContain("Perbaiki templatnya");
        answer.Text.ShouldContain("&lt;b&gt;budget");
        answer.Text.ShouldContain("/_kb/reload.js");
        foreach (var secret in new[] { "rahasia", Path.GetTempPath(), AppContext.BaseDirectory, "   at ", ".cs:" })
        {
            answer.Text.ShouldNotContain(secret);
            served.Said.ShouldNotContain(secret);
        }

        // The other pages are as they were.
        (await served.Get("/istilah/")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_terminal_says_it_once_and_once_more_after_a_save()
    {
        using var served = Served("Gerai Rusak");
        var build = await served.Build();
        await served.Get(Page);
        await served.Get(Page);
        Told(served).ShouldBe(1);
        served.Said.ShouldContain("galat: halaman /istilah/gerai/ tidak dapat dibuat: templat BrokenTemplate (KnowledgeBase.Tests.dll) gagal: InvalidOperationException: no <b>budget</b>");

        served.Site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai Rusak Lagi"));
        build = (await served.BuildOtherThan(build)).GetProperty("build").GetString()!;
        await served.Get(Page);
        Told(served).ShouldBe(2);

        served.Site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai"));
        await served.BuildOtherThan(build);
        (await served.Get(Page)).Status.ShouldBe(200);
        Told(served).ShouldBe(2);
    }

    [Fact]
    public async Task A_theme_that_was_mended_loads_the_page_anew()
    {
        using var served = Served("Gerai Rusak");
        var build = await served.Build();
        (await served.Get(Page)).Status.ShouldBe(500);
        File.Copy(KnowledgeBase.Tests.Support.TestSite.PlainThemeAssembly, Assembly(served.Site), overwrite: true);
        await served.BuildOtherThan(build);
        (await served.Get(Page)).Text.ShouldContain("<h1>Gerai Rusak</h1>");
    }

    [Fact]
    public void A_build_names_the_page_and_leaves_the_last_site()
    {
        using var site = new TestSite();
        Prepare(site, "Gerai");
        site.Run("build").Code.ShouldBe(0);
        var page = File.ReadAllText(site.FullPath("_site/istilah/gerai/index.html"));

        site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai Rusak"));
        var run = site.Run("build");
        run.Code.ShouldBe(3);
        // Both languages fail; the build ends with whichever is first.
        run.Error.ShouldMatch("^galat: halaman /(en/)?istilah/gerai/ tidak dapat dibuat: templat BrokenTemplate [(]KnowledgeBase.Tests.dll[)] gagal: InvalidOperationException: no <b>budget</b>");
        run.Error.ShouldContain("Perbaiki templatnya lalu bangun ulang temanya");
        run.Error.ShouldNotContain("kesalahan di dalam kb");
        File.ReadAllText(site.FullPath("_site/istilah/gerai/index.html")).ShouldBe(page);
    }

    private static int Told(ServedSite served) => served.Said.Split("tidak dapat dibuat").Length - 1;

    private static ServedSite Served(string name) => new(site => Prepare(site, name));

    private static void Prepare(TestSite site, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Assembly(site))!);
        File.Copy(typeof(ThrowingTheme).Assembly.Location, Assembly(site));
        var settings = site.FullPath("content/site.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("theme: default", $"theme: {ThrowingTheme.Called}", StringComparison.Ordinal));
        site.Write("content/terms/gerai.yaml", TestSite.Term(name));
    }

    private static string Assembly(TestSite site) => site.FullPath($"themes/{ThrowingTheme.Called}/dist/{ThrowingTheme.Called}.dll");
}
