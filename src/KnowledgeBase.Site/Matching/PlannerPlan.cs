using System.Text;
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

    // From here on the hosts' data would fill the page.
    private const int MostInPage = 100;

    /// <summary>The script, for a site that has a planner; and its data in each language, where they do not stand in the page.</summary>
    public static IEnumerable<OutputFile> Files(IEnumerable<PlanContext> plans)
    {
        foreach (var (i, plan) in plans.Where(p => p.Planner is not null).Index())
        {
            if (i == 0)
            {
                yield return Script;
            }

            if (plan.Planner!.Value is { Candidates.Count: > MostInPage } planner)
            {
                yield return new OutputFile(DataFile(plan), (byte[])[.. "kbPlanner("u8, .. PlannerData.Json(planner, plan), .. ")\n"u8]);
            }
        }
    }

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

    // A call around JSON, because a folder opened as a file may load scripts and nothing else.
    private static string DataFile(PlanContext plan) => SiteAddress.Planner(plan.Language).Path + "data.js";

    private static PlannerPage Desk(PlanContext plan, Planner planner) => new(
        [.. PlaceList.Provinces.Select(p => new ProvinceRow(p, planner.Rows[p.Code].Count(), planner.Rows[p.Code].Count(r => r.Place.Hosts.Count > 0)))],
        planner.Transfers,
        planner.Candidates.Count > MostInPage ? "" : Encoding.UTF8.GetString(PlannerData.Json(planner, plan)),
        planner.Candidates.Count > MostInPage ? DataFile(plan) : null,
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
