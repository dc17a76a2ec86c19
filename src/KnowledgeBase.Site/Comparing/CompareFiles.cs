using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Tables;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Site.Scripts;

namespace KnowledgeBase.Site.Comparing;

/// <summary>Files beside the pages of the comparison: its script, the script's data, and the tables to take away.</summary>
internal static class CompareFiles
{
    /// <summary>The chooser, the same for every site of this version.</summary>
    public static OutputFile Script { get; } = ClientScript.Join("compare", "links.js", "zip.js", "xlsx.js", "compare.js");

    /// <summary>The script, where there is something to compare.</summary>
    public static IEnumerable<OutputFile> Scripts(ComparedHosts? comparison) => comparison is null ? [] : [Script];

    /// <summary>Files that tell of all hosts, then those of one host each.</summary>
    public static IEnumerable<PlannedFile> Of(Catalog catalog, ComparedHosts? comparison) => comparison is null ? [] :
    [
        .. catalog.Site.Languages.SelectMany(language => CompareData.Of(catalog, language, comparison)
            .Concat(CompareSheets.Of(catalog, comparison, language).Select(t => new PlannedFile(ComparisonAddress.Csv(language, t.Part), null, () => Csv.Of(t.Sheet())))))
            .Select(file => file with { Shape = () => $"{comparison.IsLarge} {comparison.OffersPlaybooks}" }),
        .. catalog.Site.Languages.SelectMany(language => CompareData.OfEach(catalog, language, comparison)),
    ];
}
