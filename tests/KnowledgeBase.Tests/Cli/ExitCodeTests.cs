namespace KnowledgeBase.Tests.Cli;

/// <summary>What each outcome tells the caller.</summary>
public class ExitCodeTests
{
    [Fact]
    public void Clean_content_is_written()
    {
        using var site = new TestSite();
        var run = site.Run("build");
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("Situs ditulis: ");
        File.ReadAllText(site.FullPath("_site/istilah/gerai/index.html")).ShouldContain("Gerai");
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var site = new TestSite();
        site.Run("check").Code.ShouldBe(0);
        Directory.GetFileSystemEntries(site.Folder).ShouldBe([site.FullPath("content")]);
    }

    [Fact]
    public void Errors_leave_the_last_site_as_it_was()
    {
        using var site = new TestSite();
        site.Run("build").Code.ShouldBe(0);
        site.Write("content/terms/gerai.yaml", TestSite.BadTerm);
        var run = site.Run("build");
        run.Code.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("galat[KB201]: kunci tidak dikenal\n  ┌─ content/terms/gerai.yaml:2:1\n2 │ definisi: Tempat layanan.\n  │ ^^^^^^^^ ");
        run.Error.ShouldContain("galat dalam 1 berkas\nSitus tidak ditulis; isi _site tidak disentuh.\n");
        File.Exists(site.FullPath("_site/istilah/gerai/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Build_and_check_find_the_same()
    {
        using var site = new TestSite();
        site.Write("content/terms/gerai.yaml", TestSite.BadTerm);
        site.Write("content/hosts/Salah Nama.md", "---\nname: x\n---\n");
        Findings(site.Run("build").Error).ShouldBe(Findings(site.Run("check").Error));

        static string Findings(string error) => error[..error.LastIndexOf("\nSitus ", StringComparison.Ordinal)];
    }

    [Fact]
    public void Strict_counts_warnings()
    {
        // A page heavier than its budget is a warning of the audit.
        using var site = new TestSite();
        site.Write("content/pages/panjang.md", $"---\nname: {{id: Panjang, en: Long}}\ndescription: {{id: Panjang, en: Long}}\n---\n\n{Noise()}\n");
        var plain = site.Run("check", "--audit");
        plain.Error.ShouldContain("peringatan[KB505]");
        plain.Code.ShouldBe(0, plain.Error);
        var strict = site.Run("check", "--audit", "--strict");
        strict.Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("--content", "tiada")]
    [InlineData("--as-of", "31-01-2026")]
    [InlineData("--as-of", "2026-02-30")]
    [InlineData("--base", "kb")]
    [InlineData("--base", "//jahat.example/")]
    [InlineData("--base", "ftp://uji.example/")]
    [InlineData("--base", "/a?b")]
    [InlineData("--lang", "fr")]
    [InlineData("--base", "")]
    public void Values_that_cannot_be_are_wrong_usage(string option, string value)
    {
        using var site = new TestSite();
        var run = site.Run("check", option, value);
        run.Code.ShouldBe(2, run.Error);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("galat: ");
        run.Error.ShouldEndWith("Bantuan: kb check --help\n");
    }

    [Fact]
    public void A_folder_without_content_is_wrong_usage()
    {
        using var site = new TestSite(withSite: false);
        var run = site.Run("check");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("--content");
    }

    [Fact]
    public void A_content_folder_without_site_yaml_is_a_finding()
    {
        using var site = new TestSite(withSite: false);
        site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai"));
        var run = site.Run("check", "--content", "content");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("galat[KB001]");
    }

    [Theory]
    [InlineData("content/terms", "")]
    [InlineData("content", "")]
    [InlineData(".", "content")]
    [InlineData(".", ".")]
    public void Content_is_found_from_below_and_by_name(string folder, string named)
    {
        using var site = new TestSite();
        var run = named.Length == 0 ? CliRun.In(site.FullPath(folder), "check") : CliRun.In(site.FullPath(folder), "check", "--content", named);
        run.Code.ShouldBe(0, run.Error);
    }

    [Fact]
    public void The_base_is_the_address_of_the_site()
    {
        using var site = new TestSite();
        site.Run("build", "--base", "/kb").Code.ShouldBe(0);
        File.ReadAllText(site.FullPath("_site/sitemap.xml")).ShouldContain("https://uji.example/kb/istilah/gerai/");
        site.Run("build", "--base", "http://lain.example/x/").Code.ShouldBe(0);
        File.ReadAllText(site.FullPath("_site/sitemap.xml")).ShouldContain("http://lain.example/x/istilah/gerai/");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_failure_without_a_stack_trace()
    {
        using var site = new TestSite();
        site.Write("berkas", "x");
        var run = site.Run("build", "--out", "berkas/_site");
        run.Code.ShouldBe(3, run.Error);
        run.Error.ShouldStartWith("galat: berkas tidak dapat dibaca atau ditulis: ");
        run.Error.ShouldNotContain("   at ");
        CliRun.With(site.Folder, new() { ["KB_DEBUG"] = "1" }, "build", "--out", "berkas/_site").Error.ShouldContain("   at ");
    }

    [Fact]
    public void Interruption_ends_with_130()
    {
        using var site = new TestSite();
        var machine = CliRun.Machine(site.Folder) with { Interrupted = new CancellationToken(canceled: true) };
        var run = CliRun.With(machine, "build");
        run.Code.ShouldBe(130);
        Directory.Exists(site.FullPath("_site")).ShouldBeFalse();
    }

    private static string Noise()
    {
        var random = new Random(1);
        return string.Join(' ', Enumerable.Range(0, 20_000).Select(_ => new string([.. Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26)))])));
    }
}
