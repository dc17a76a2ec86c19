using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Tests.Pages;

/// <summary>What came of the visits, counted.</summary>
public sealed class FollowUpTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Theory]
    [InlineData("kota-pasuruan-dari-blora", "368 hari setelah kunjungan", "dihitung: 25 April 2022 − 22 April 2021")]
    [InlineData("belitung-timur-dari-surabaya", "400 hari setelah kunjungan", "dihitung: 11 Juni 2025 − 7 Mei 2024")]
    [InlineData("belitung-timur-dari-surabaya", "162 hari melewati target", "dihitung: 11 Juni 2025 − 31 Desember 2024")]
    [InlineData("tanah-laut-dari-batu", "568–569 hari setelah kunjungan", "dihitung: 8 Mei 2025 − 17–18 Oktober 2023")]
    [InlineData("kota-banjarmasin", "1.421 hari melewati target", "dihitung: 21 November 2026 − 31 Desember 2022")]
    public void The_board_counts_the_days_and_shows_how(string row, string days, string formula)
    {
        var text = Text(site.Pages["tindak-lanjut/index.html"].QuerySelectorAll("main tbody tr")
            .Single(r => r.QuerySelector($"th a[href*='{row}'], th a[href*='{row.Replace("kota-", "", StringComparison.Ordinal)}-dari-']") != null));

        text.ShouldContain(days);
        text.ShouldContain(formula);
    }

    [Fact]
    public void Every_visit_stands_on_the_board_with_every_visitor()
    {
        var rows = FollowUps.All(site.Catalog, Day);

        foreach (var visit in site.Catalog.All<Visit>())
        {
            rows.Where(r => r.Visit.Key == visit.Key).SelectMany(r => r.Learners).Select(l => l.Id)
                .Order(StringComparer.Ordinal).ShouldBe(visit.Visitors.Select(v => v.Key.Id).Order(StringComparer.Ordinal), visit.Id);
        }
    }

    [Fact]
    public void A_vague_date_gives_no_number()
    {
        foreach (var row in FollowUps.All(site.Catalog, Day).Where(r => r.Visit.Date is null or { IsAbout: true } or { Precision: not DatePrecision.Day }))
        {
            row.DaysOpen.ShouldBeNull(row.Visit.Id);
            row.Outcomes.ShouldAllBe(o => o.DaysAfterVisit == null);
        }
    }

    [Fact]
    public void A_later_day_of_the_site_adds_its_days_and_never_takes_a_target_back()
    {
        const int Later = 100;
        var (before, after) = (FollowUps.All(site.Catalog, Day), FollowUps.All(site.Catalog, Day.AddDays(Later)));

        foreach (var (one, two) in before.Zip(after))
        {
            two.DaysOpen?.Min.ShouldBe(one.DaysOpen!.Min + Later);
            (one.State == FollowUpState.Overdue).ShouldBe(one.DaysOverdue is { Min: > 0 });
            (one.State == FollowUpState.Overdue && two.State != FollowUpState.Overdue).ShouldBeFalse();
            two.FirstServed?.DaysAfterVisit.ShouldBe(one.FirstServed!.DaysAfterVisit);
        }
    }

    [Theory]
    [InlineData("2020", "2021-04-22", true)]
    [InlineData("2021-04-21", "2021-04-22", true)]
    [InlineData("2021", "2021-04-22", false)]
    [InlineData("2020~", "2021-04-22", false)]
    [InlineData("2020", "2021~", false)]
    [InlineData("2024-01-26", "2024", false)]
    public void A_plan_came_first_only_where_both_dates_prove_it(string plan, string visit, bool isBefore) =>
        FollowUps.IsSurelyBefore(DateReader.Read(plan).Date!, DateReader.Read(visit).Date).ShouldBe(isBefore);

    [Fact]
    public void A_visit_has_its_own_axis_with_a_table_beside_it()
    {
        var figure = site.Pages["kunjungan/2024-05-07-belitung-timur-surabaya/index.html"].QuerySelector("main figure")!;

        Text(figure.QuerySelector(".finding")!).ShouldBe("Peresmian bersama oleh menteri datang 400 hari setelah kunjungan.");
        figure.QuerySelectorAll("svg svg").Length.ShouldBe(figure.QuerySelectorAll("tbody tr").Length);
        site.Pages["kunjungan/2024-05-belitung-timur-pasuruan/index.html"].QuerySelector("main figure").ShouldBeNull();
    }

    private static string Text(AngleSharp.Dom.INode node) =>
        string.Join(' ', node.TextContent.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
