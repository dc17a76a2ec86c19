using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Theming;

[assembly: Theme(typeof(KnowledgeBase.Theme.Default.DefaultTheme))]

namespace KnowledgeBase.Theme.Default;

/// <summary>The theme that kb brings along. A theme of one's own may inherit it and replace single templates.</summary>
public class DefaultTheme : ITheme
{
    /// <summary>The policy of a page with these sheets, without what only a header may say.</summary>
    internal static string PolicyOf(params IEnumerable<StyleSheet> sheets) =>
        $"default-src 'none'; style-src {string.Join(' ', sheets.Select(s => s.Hash))}; img-src 'self'; script-src 'self'; connect-src 'self'; font-src 'none'; base-uri 'none'; form-action 'self'";

    /// <inheritdoc/>
    public virtual string Name => "default";

    /// <inheritdoc/>
    public virtual IReadOnlyList<ThemeAsset> Assets { get; } = [new("theme/icon.svg", Default.Assets.Read("icon.svg"))];

    /// <inheritdoc/>
    public virtual string ContentSecurityPolicy { get; } = PolicyOf(StyleSheet.All) + "; frame-ancestors 'none'";

    /// <inheritdoc/>
    public void Render(Page page, Utf8Writer output)
    {
        ArgumentNullException.ThrowIfNull(page);
        Layout(Content(page, output), page, output).ExecuteAsync().GetAwaiter().GetResult();
    }

    /// <summary>What stands around every page; it runs <paramref name="content"/> in its middle.</summary>
    protected virtual ITemplate Layout(ITemplate content, Page page, Utf8Writer output) =>
        new Layouts_Main { Model = content, Page = page, Output = output };

    /// <summary>The template of a page.</summary>
    protected virtual ITemplate Content(Page page, Utf8Writer output) => page switch
    {
        HomePage p => new Pages_Home { Model = p, Page = p, Output = output },
        PlaybookPage p => new Pages_Playbook { Model = p, Page = p, Output = output },
        HostPage p => new Pages_Host { Model = p, Page = p, Output = output },
        RegionPage p => new Pages_Region { Model = p, Page = p, Output = output },
        VisitPage p => new Pages_Visit { Model = p, Page = p, Output = output },
        ReplicationPage p => new Pages_Replication { Model = p, Page = p, Output = output },
        LessonPage p => new Pages_Lesson { Model = p, Page = p, Output = output },
        SourcePage p => new Pages_Source { Model = p, Page = p, Output = output },
        LinkedPage p => new Pages_Linked { Model = p, Page = p, Output = output },
        TermPage p => new Pages_Term { Model = p, Page = p, Output = output },
        RegulationPage p => new Pages_Regulation { Model = p, Page = p, Output = output },
        TextPage p => new Pages_Text { Model = p, Page = p, Output = output },
        ListPage p => new Pages_List { Model = p, Page = p, Output = output },
        ContradictionsPage p => new Boards_Contradictions { Model = p, Page = p, Output = output },
        SourceHealthPage p => new Boards_SourceHealth { Model = p, Page = p, Output = output },
        StayingOpenPage p => new Boards_StayingOpen { Model = p, Page = p, Output = output },
        FailuresPage p => new Boards_Failures { Model = p, Page = p, Output = output },
        FollowUpPage p => new Boards_FollowUp { Model = p, Page = p, Output = output },
        LineagePage p => new Boards_Lineage { Model = p, Page = p, Output = output },
        ComparisonPage p => CompareTemplates.Of(p, output),
        ReadinessPage p => new Boards_Readiness { Model = p, Page = p, Output = output },
        PlannerPage p => new Planner_Desk { Model = p, Page = p, Output = output },
        ProvincePlannerPage p => new Planner_Province { Model = p, Page = p, Output = output },
        NeedPage p => new Visiting_Need { Model = p, Page = p, Output = output },
        AdaptSheetPage p => new Visiting_AdaptSheet { Model = p, Page = p, Output = output },
        AdaptSheetsPage p => new Visiting_AdaptSheets { Model = p, Page = p, Output = output },
        DelegationsPage p => new Visiting_Delegations { Model = p, Page = p, Output = output },
        MapPage p => new Boards_Map { Model = p, Page = p, Output = output },
        KitPage p => new Kits_Form { Model = p, Page = p, Output = output },
        SearchPage p => new Pages_Search { Model = p, Page = p, Output = output },
        NotFoundPage p => new Pages_NotFound { Model = p, Page = p, Output = output },
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "The default theme has no template for this page."),
    };
}
