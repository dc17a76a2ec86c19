using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Site.Scripts;

namespace KnowledgeBase.Site.Matching;

/// <summary>The pages of “my region”: the desk itself, and one for each province that is whole without script.</summary>
internal static class PlannerPlan
{
    /// <summary>The script of the desk, the same for every site of this version.</summary>
    public static OutputFile Script { get; } = ClientScript.Join("planner", "matching.js", "planner.js");

    /// <summary>Its pages in a language; none for a site without a planner.</summary>
    public static IEnumerable<Page> Pages(PlanContext plan)
    {
        if (plan.Planner is not { } planner)
        {
            yield break;
        }

        var name = plan.Say(PlannerPage.Name);
        var desk = SiteAddress.Planner(plan.Language);
        yield return new PlannerPage(
            [.. PlaceList.Provinces.Select(p => new ProvinceRow(p, planner.Rows[p.Code].Count(), planner.Rows[p.Code].Count(r => r.Place.Hosts.Count > 0)))],
            planner.Transfers,
            PlannerData.Json(planner, plan),
            Script.Path)
        {
            Frame = plan.Frame(desk, name, plan.Say(PlannerPage.Intro), [plan.HomeCrumb]),
        };
        foreach (var province in PlaceList.Provinces)
        {
            yield return new ProvincePlannerPage(province, [.. planner.Rows[province.Code]])
            {
                Frame = plan.Frame(
                    SiteAddress.Planner(plan.Language, province), province.Name,
                    plan.Say(PlannerPage.ProvinceIntro.With(province.Name)), [plan.HomeCrumb, new Crumb(name, desk)]),
            };
        }
    }
}
