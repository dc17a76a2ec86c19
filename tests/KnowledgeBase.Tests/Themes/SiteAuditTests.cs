using System.Text;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Audit;

namespace KnowledgeBase.Tests.Themes;

/// <summary>Mistakes that only a theme can make, so that no spec raises them.</summary>
public sealed class SiteAuditTests
{
    private static readonly Uri Root = new("https://kb.example/kb/");

    /// <summary>Codes that these tests raise.</summary>
    internal static readonly string[] Codes = ["KB502", "KB503", "KB504", "KB505"];

    [Theory]
    [InlineData("<a href=\"../tiada/\">x</a>", "KB502")]
    [InlineData("<a href=\"/kb/tiada/\">x</a>", "KB502")]
    [InlineData("<a href=\"#tiada\">x</a>", "KB502")]
    [InlineData("<img alt=x src=\"tiada.png\">", "KB502")]
    [InlineData("<p id=a></p><p id=a></p>", "KB503")]
    [InlineData("<h1>Lagi</h1>", "KB504")]
    [InlineData("<img src=\"../gambar.png\">", "KB504")]
    public void A_page_with_a_mistake_is_told(string body, string code) =>
        Check(Page(body)).ShouldHaveSingleItem().ShouldBe($"mpp/index.html {code}");

    [Theory]
    [InlineData("<!doctype html><html lang=id><title>x</title>", "KB504")]
    [InlineData("<!doctype html><html><title>x</title><h1>x</h1>", "KB504")]
    [InlineData("<!doctype html><html lang=id><h1>x</h1>", "KB504")]
    public void A_page_without_its_outline_is_told(string page, string code) =>
        Check(page).ShouldHaveSingleItem().ShouldBe($"mpp/index.html {code}");

    [Theory]
    [InlineData("<a href=\"#a\">x</a><p id=a></p>")]
    [InlineData("<a href=\"./\">x</a><a href=\"../mpp/\">x</a><a href=\"/kb/mpp/\">x</a>")]
    [InlineData("<img alt=\"\" src=\"../gambar.png\">")]
    [InlineData("<a href=\"https://lain.example/tiada\">x</a><a href=\"/di-luar/\">x</a><a href=\"mailto:a@b.example\">x</a>")]
    [InlineData("<p></p><p></p>")]
    public void A_good_page_is_not(string body) => Check(Page(body)).ShouldBeEmpty();

    [Fact]
    public void A_page_heavier_than_its_budget_is_a_warning()
    {
        var noise = new StringBuilder();
        for (uint x = 1, i = 0; i < 20_000; i++)
        {
            x = (x * 1664525) + 1013904223;
            noise.Append(x);
        }

        Check(Page($"<p>{noise}</p>")).ShouldHaveSingleItem().ShouldBe("mpp/index.html KB505");
    }

    private static string Page(string body) => $"<!doctype html><html lang=id><title>x</title><h1>x</h1>{body}";

    private static IEnumerable<string> Check(string page)
    {
        var bag = new DiagnosticBag();
        SiteAudit.Check([new OutputFile("mpp/index.html", Encoding.UTF8.GetBytes(page))], ["gambar.png"], Root, bag);
        return bag.Sorted().Select(d => $"{d.Span.Source.Path} {d.Rule.Code}");
    }
}
