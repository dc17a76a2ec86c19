using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Core.Checks;

/// <summary>Checks what the records say against itself: dates, sums, plans, names and sources. It reports and never mends.</summary>
public static class TruthChecks
{
    private static readonly ITruthCheck[] All =
    [
        new WeekdayCheck(),
        new ImpossibleDateCheck(),
        new PrintedValueCheck(),
        new ListedTotalCheck(),
        new PartsCheck(),
        new DurationCheck(),
        new LatePlanCheck(),
        new NumberLocaleCheck(),
        new ScaleCheck(),
        new UnitCheck(),
        new StaleCountCheck(),
        new SpellingCheck(),
        new SuperlativeCheck(),
        new MixedMoneyCheck(),
        new PostCheck(),
        new RepeatedSourceCheck(),
        new AmbiguousRegionCheck(),
        new SponsoredCheck(),
        new RecheckCheck(),
        new ContradictionCheck(),
        new ShortTargetCheck(),
        new BeforeOpeningCheck(),
        new OlderPlanCheck(),
        new OnlyOneCheck(),
        new MissedPlanCheck(),
        new PrivacyCheck(),
        new SentenceCheck(),
        new DelegationCheck(),
        new DraftCheck(),
    ];

    /// <summary>Runs every check. The same catalogue and day give the same findings.</summary>
    /// <param name="catalog">The records; references in them may be broken.</param>
    /// <param name="asOf">The day for which ages are counted.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="threads">How many may work at once; -1 for as many as there are cores.</param>
    public static void Run(Catalog catalog, DateOnly asOf, DiagnosticBag bag, int threads = -1)
    {
        if (bag.Has(Rules.FigureCircle) || bag.Has(Rules.FigureGrowth))
        {
            // Checks fill figures in, and these would never end.
            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        var context = new TruthContext(catalog, asOf, bag);
        // Each looks at everything by itself; the bag puts the findings in order.
        Parallel.ForEach(All, options, check => check.Run(context));
    }
}

/// <summary>One idea of what can be wrong.</summary>
internal interface ITruthCheck
{
    /// <summary>Looks at everything and reports.</summary>
    void Run(TruthContext context);
}
