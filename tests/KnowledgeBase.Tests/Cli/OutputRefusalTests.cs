namespace KnowledgeBase.Tests.Cli;

/// <summary>Folders that kb does not write to, told as wrong usage.</summary>
public class OutputRefusalTests
{
    [Theory]
    [InlineData("content", "folder keluaran tidak boleh memuat folder isi")]
    [InlineData("content/_site", "folder keluaran tidak boleh memuat folder isi")]
    [InlineData(".", "folder keluaran tidak boleh memuat folder isi")]
    [InlineData("/", "akar sistem berkas")]
    [InlineData("milik-orang", "bukan buatan kb")]
    [InlineData("berkas", "bukan folder biasa")]
    public void Refused(string output, string reason)
    {
        using var site = new TestSite();
        site.Write("milik-orang/penting.txt", "penting");
        site.Write("berkas", "x");
        var before = Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories);

        var run = site.Run("build", "--out", output);

        run.Code.ShouldBe(2, run.Error);
        run.Error.ShouldContain(reason);
        run.Out.ShouldBeEmpty();
        Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public void Files_of_others_in_our_folder_stay_and_are_counted()
    {
        using var site = new TestSite();
        site.Run("build").Code.ShouldBe(0);
        site.Write("_site/CNAME", "uji.example");
        site.Run("build").Error.ShouldContain("1 bukan buatan kb dan dibiarkan");
        File.Exists(site.FullPath("_site/CNAME")).ShouldBeTrue();
    }
}
