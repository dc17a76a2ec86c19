using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Theming;

namespace KnowledgeBase.Theme.Default;

/// <summary>Templates of the comparison.</summary>
internal static class CompareTemplates
{
    public static ITemplate Of(ComparisonPage page, Utf8Writer output) => page switch
    {
        ComparePage p => new Comparing_Compare { Model = p, Page = p, Output = output },
        CompareFactsPage p => new Comparing_Facts { Model = p, Page = p, Output = output },
        CompareMoneyPage p => new Comparing_Money { Model = p, Page = p, Output = output },
        CompareTimesPage p => new Comparing_AllTimes { Model = p, Page = p, Output = output },
        ComparePairPage p => new Comparing_Pair { Model = p, Page = p, Output = output },
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "There is no template for this comparison."),
    };
}
