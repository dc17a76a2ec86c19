using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Site.Scripts;

namespace KnowledgeBase.Site.Matching;

/// <summary>The pages of “my region”: the desk itself, and one for each province that is whole without script.</summary>
internal static class PlannerPlan
{
    /// <summary>The script of the desk, the same for every site of this version.</summary>
    public static OutputFile Script { get; } = ClientScript.Join("planner", "links.js", "matching.js", "planner.js");

    /// <summary>The script, for a site that has a planner.</summary>
    public static IEnumerable<OutputFile> Files(PlanContext plan) => plan.Planner is null ? [] : [Script];

    /// <summary>Its pages in a language; none for a site without a planner.</summary>
    public static IEnumerable<PlannedPage> Pages(PlanContext plan)
    {
        if (plan.Planner is not { } planner)
        {
            yield break;
        }

        yield return new(plan, SiteAddress.Planner(plan.Language), () => Desk(plan, planner.Value));
        foreach (var province in PlaceList.Provinces)
        {
            yield return new(plan, SiteAddress.Planner(plan.Language, province), () => Province(plan, planner.Value, province));
        }
    }

    private static PlannerPage Desk(PlanContext plan, Planner planner) => new(
        [.. PlaceList.Provinces.Select(p => new ProvinceRow(p, planner.Rows[p.Code].Count(), planner.Rows[p.Code].Count(r => r.Place.Hosts.Count > 0)))],
        planner.Transfers,
        PlannerData.Json(planner, plan),
        Script.Path)
    {
        Frame = plan.Frame(SiteAddress.Planner(plan.Language), plan.Say(PlannerPage.Name), plan.Say(PlannerPage.Intro), [plan.HomeCrumb]),
    };

    private static ProvincePlannerPage Province(PlanContext plan, Planner planner, Place province) => new(province, [.. planner.Rows[province.Code]])
    {
        Frame = plan.Frame(
            SiteAddress.Planner(plan.Language, province), province.Name, plan.Say(PlannerPage.ProvinceIntro.With(province.Name)),
            [plan.HomeCrumb, new Crumb(plan.Say(PlannerPage.Name), SiteAddress.Planner(plan.Language))]),
    };
}
