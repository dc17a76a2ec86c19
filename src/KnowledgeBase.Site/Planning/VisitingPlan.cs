using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Site.Planning;

/// <summary>Pages that prepare a visit.</summary>
internal static class VisitingPlan
{
    private static readonly Bilingual NeedTitle = new("Perlu ke {0}?", "Is a trip to {0} needed?");
    private static readonly Bilingual NeedIntro = new(
        "Pertanyaan yang biasa diajukan pada studi tiru: mana yang sudah terjawab, mana yang masih perlu ditanyakan kepada {0}.",
        "Questions usually asked on a study visit: which are answered already, and which are left to ask of {0}.");

    private static readonly Bilingual SheetTitle = new("Lembar adaptasi: {0}", "Adapt sheet: {0}");

    /// <summary>The pages that belong to a host or a playbook.</summary>
    public static IEnumerable<PlannedPage> Pages(PlanContext plan)
    {
        if (plan.Catalog.Preparation.Questions.Count > 0)
        {
            foreach (var host in plan.Catalog.All<Host>())
            {
                yield return new(plan, SiteAddress.Need(host, plan.Language), () => Need(plan, host)) { Of = host };
            }
        }

        foreach (var playbook in plan.Catalog.All<Playbook>().Where(p => p.Adapt.Count > 0))
        {
            yield return new(plan, SiteAddress.AdaptSheet(playbook, plan.Language), () => AdaptSheet(plan, playbook)) { Of = playbook };
        }
    }

    /// <summary>Who should come; null where the site does not say.</summary>
    public static DelegationsPage? Delegations(Catalog catalog)
    {
        var preparation = catalog.Preparation;
        var visits = catalog.All<Visit>()
            .Select(v => DelegationReview.Of(preparation, v) is { IsFine: false } review ? new ReviewedVisit(v, review) : null)
            .OfType<ReviewedVisit>()
            .OrderByDescending(r => r.Visit.Date?.First).ThenBy(r => r.Visit.Id, StringComparer.Ordinal);
        return preparation.Topics.Count == 0 ? null : new DelegationsPage(
            [.. preparation.Posts.Where(p => !p.IsGroup && !p.IsOutside)], preparation.Topics, [.. visits]) { Frame = null! };
    }

    /// <summary>The adapt sheets; null where there is no playbook.</summary>
    public static AdaptSheetsPage? AdaptSheets(Catalog catalog)
    {
        var playbooks = catalog.All<Playbook>().Where(p => p.Adapt.Count > 0).ToList();
        return playbooks.Count == 0 ? null : new AdaptSheetsPage(playbooks) { Frame = null! };
    }

    private static NeedPage Need(PlanContext plan, Host host)
    {
        var catalog = plan.Catalog;
        var sheet = NeedSheet.Of(catalog, host, plan.Options.AsOf);
        var rules = host.Ledger.Find("visit-rules");
        var rate = DailyRate(catalog, host);
        var limits = catalog.Get(catalog.Preparation.Limits);
        return new NeedPage(sheet, rules, rate, limits)
        {
            Frame = plan.Frame(
                SiteAddress.Need(host, plan.Language), plan.Say(NeedTitle.With(host.Name)), plan.Say(NeedIntro.With(host.Name)), CrumbsTo(plan, host)),
            Sources = new SourceCollector(catalog)
                .Add(sheet.Rows.SelectMany(r => r.Answers).SelectMany(a => a.Sources))
                .Add(rules?.Shown?.Evidence.Source)
                .Add(host.Visiting?.Source)
                .Add(limits.SelectMany(l => l.Sources))
                .Add(rate?.Statement.Evidence.Source)
                .Sources,
        };
    }

    private static DerivedInput? DailyRate(Catalog catalog, Host host)
    {
        var region = catalog.Get(host.Region);
        var province = region.Province is { } reference ? catalog.Get(reference) : region;
        return catalog.Preparation.DailyRate is { } property && province.Ledger.Find(property.Code) is { Shown: { } shown } claim
            ? new DerivedInput(province, claim, shown)
            : null;
    }

    private static AdaptSheetPage AdaptSheet(PlanContext plan, Playbook playbook)
    {
        var host = plan.Catalog.Get(playbook.Host);
        var title = plan.Say(SheetTitle.With(playbook.Name.In(plan.Language)));
        return new AdaptSheetPage(playbook, host)
        {
            Frame = plan.Frame(SiteAddress.AdaptSheet(playbook, plan.Language), title, plan.Say(BoardKind.AdaptSheets.Info().Intro), CrumbsTo(plan, playbook)),
        };
    }

    private static IReadOnlyList<Crumb> CrumbsTo(PlanContext plan, Record record) =>
    [
        plan.HomeCrumb,
        new Crumb(plan.Say(record.Key.Kind.Info().Many), SiteAddress.List(record.Key.Kind, plan.Language)),
        new Crumb(plan.Catalog.Title(record).In(plan.Language), SiteAddress.Of(record.Key, plan.Language)),
    ];
}
