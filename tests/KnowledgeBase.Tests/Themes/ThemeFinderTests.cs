using System.Text;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Themes;

public sealed class ThemeFinderTests
{
    [Fact]
    public void A_theme_beside_the_content_is_found_by_name_and_renders_the_pages_of_the_program()
    {
        using var folder = new TemporaryFolder();
        folder.Write("themes/plain/dist/plain.dll", File.ReadAllBytes(TestSite.PlainThemeAssembly));

        var result = SiteBuild.Run(new BuildRequest(TestSite.Default(), new ThemeFinder(folder.Path), null, TestSite.AsOf, Audit: true));

        result.Findings.ShouldBeEmpty();
        var files = TestSite.Files(result);
        Encoding.UTF8.GetString(files["mpp/blora/index.html"]).ShouldContain("<h1>MPP Blora</h1>");
        Encoding.UTF8.GetString(files["theme/plain.txt"]).ShouldBe("plain\n");
        Encoding.UTF8.GetString(files["_headers"]).ShouldContain("default-src 'none'; img-src 'self'");
    }

    [Fact]
    public void A_foreign_theme_shares_the_program_s_own_types()
    {
        var theme = TestSite.Themes.Find("plain").ShouldNotBeNull();
        theme.GetType().GetMethod("Render")!.GetParameters()[0].ParameterType.ShouldBe(typeof(Page));
    }

    [Fact]
    public void A_theme_does_not_bring_its_own_copy_of_Core() =>
        File.Exists(Path.Combine(Path.GetDirectoryName(TestSite.PlainThemeAssembly)!, "KnowledgeBase.Core.dll")).ShouldBeFalse();

    [Fact]
    public void The_built_in_theme_needs_no_folder() =>
        new ThemeFinder(Path.Combine(Path.GetTempPath(), "no-such-folder")).Find("default").ShouldNotBeNull().Name.ShouldBe("default");

    [Fact]
    public void An_unknown_theme_is_a_finding_and_nothing_is_rendered()
    {
        var site = TestSite.Default();
        site.Add("site.yaml", Encoding.UTF8.GetString(site.List().Single(f => f.Path == "site.yaml").Read()).Replace("theme: plain", "theme: indah"));

        var result = TestSite.Build(site);

        result.Findings.ShouldHaveSingleItem().Rule.Code.ShouldBe("KB501");
        result.Files.ShouldBeEmpty();
    }

    [Fact]
    public void An_assembly_that_names_no_theme_is_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("themes/core/dist/core.dll", File.ReadAllBytes(typeof(Page).Assembly.Location));
        new ThemeFinder(folder.Path).Find("core").ShouldBeNull();
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_no_theme()
    {
        using var folder = new TemporaryFolder();
        folder.Write("themes/rusak/dist/rusak.dll", "not an assembly"u8.ToArray());
        new ThemeFinder(folder.Path).Find("rusak").ShouldBeNull();
    }

    [Fact]
    public void Where_no_file_is_looked_into_a_theme_in_a_file_is_a_finding_that_says_so()
    {
        var finder = new ThemeFinder(TestSite.ThemesFolder) { LooksIntoFiles = false };

        var result = SiteBuild.Run(new BuildRequest(TestSite.Default(), finder, null, TestSite.AsOf, Audit: true));

        result.Findings.ShouldHaveSingleItem().Rule.Code.ShouldBe("KB506");
        result.Files.ShouldBeEmpty();
        finder.Find("default").ShouldNotBeNull();
    }
}
