using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Tests.Pages;

/// <summary>The pages that prepare a visit, as they are made of the repository's own content.</summary>
public sealed class VisitingPagesTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("", "Perpres 33/2020", "Inpres 1/2025")]
    [InlineData("en/", "Perpres 33/2020", "Inpres 1/2025")]
    public void The_sheet_of_Surabaya(string language, params string[] regulations)
    {
        var page = site.Pages[$"{language}mpp/surabaya/tanya/index.html"];
        var bank = site.Catalog.Preparation.Questions.Count;
        var tables = page.QuerySelectorAll("table.asks");
        var (left, struck) = (tables[0].QuerySelectorAll("tr[id]").Length, tables[1].QuerySelectorAll("tr[id]").Length);

        (left + struck).ShouldBe(bank);
        struck.ShouldBeGreaterThan(0);
        tables[1].QuerySelectorAll("tr[id] td").ShouldAllBe(cell => cell.QuerySelector("sup a[href^='#_s']") != null, "an answer has its source");
        page.QuerySelector(".lead")!.TextContent.ShouldContain(struck.ToString());
        regulations.ShouldAllBe(r => page.Body!.TextContent.Contains(r));
        page.QuerySelectorAll("a.figure").ShouldContain(a => a.GetAttribute("href")!.EndsWith("daerah/jawa-timur/#daily-allowance-1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_province_without_a_rate_has_none() =>
        site.Pages["mpp/blora/tanya/index.html"].Body!.TextContent.ShouldContain("Tarif untuk Jawa Tengah belum kami temukan");

    [Fact]
    public void Every_host_has_a_sheet_and_leads_to_it()
    {
        foreach (var host in site.Catalog.All<Host>())
        {
            site.Pages.ContainsKey($"mpp/{host.Id}/tanya/index.html").ShouldBeTrue(host.Id);
            site.Pages[$"mpp/{host.Id}/index.html"].QuerySelector($"a[href='../../mpp/{host.Id}/tanya/']").ShouldNotBeNull(host.Id);
        }
    }

    [Theory]
    [InlineData("2021-04-22-kota-pasuruan-blora", "Tidak disebut: DPMPTSP")]
    [InlineData("2024-11-05-buton-tengah-surabaya", "Di luar topik MPP: Tim Penggerak PKK")]
    [InlineData("2024-11-05-buton-tengah-surabaya", "Di luar topik MPP: Dekranasda")]
    [InlineData("2024-11-05-buton-tengah-surabaya", "Rombongan yang sama juga datang untuk penurunan stunting")]
    [InlineData("2024-11-05-buton-tengah-surabaya", "Sebagian peserta disebut hanya sebagai “Kepala OPD”")]
    public void Parties_of_the_first_articles_draw_their_warnings(string visit, string warning) =>
        site.Pages[$"kunjungan/{visit}/index.html"].QuerySelector("section > .notice.warn")!.TextContent.ShouldContain(warning);

    [Fact]
    public void The_matrix_has_a_mark_for_every_need()
    {
        var cells = site.Pages["rombongan/index.html"].QuerySelectorAll("table.matrix td").Select(c => c.TextContent.Trim()).ToList();
        var topics = site.Catalog.Preparation.Topics;
        cells.Count(c => c.StartsWith('●')).ShouldBe(topics.Sum(t => t.Needs.Count));
        cells.Count(c => c.StartsWith('○')).ShouldBe(topics.Sum(t => t.Helps.Count));
        topics.Select(t => t.Topic.Code).ShouldBe(site.Catalog.Site.Topics.Codes, ignoreOrder: true);
    }

    [Fact]
    public void The_adapt_sheet_of_a_playbook_tells_core_from_the_rest()
    {
        var playbook = site.Catalog.All<Playbook>().Single(p => p.Id == "blora-cepat");
        var rows = site.Pages["playbook/blora-cepat/adaptasi/index.html"].QuerySelectorAll("table.sheet tbody tr");
        rows.Length.ShouldBe(playbook.Adapt.Count + 3);
        rows.Count(r => r.QuerySelector(".chip.pref") != null).ShouldBe(playbook.Adapt.Count(a => a.IsCore));
    }

    [Fact]
    public void Reviews_do_not_blame_for_what_is_not_told() =>
        site.Catalog.All<Visit>().Where(v => v.Delegation.Count == 0 && v.OtherSubjects.Count == 0)
            .ShouldAllBe(v => DelegationReview.Of(site.Catalog.Preparation, v) == null);
}
