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

    /// <summary>Files that tell of all hosts.</summary>
    public static IEnumerable<OutputFile> Of(Catalog catalog, ComparedHosts? comparison)
    {
        if (comparison is null)
        {
            yield break;
        }

        yield return Script;
        foreach (var language in catalog.Site.Languages)
        {
            foreach (var file in CompareData.Of(catalog, language, comparison))
            {
                yield return file;
            }

            foreach (var (part, sheet) in CompareSheets.Of(catalog, comparison, language))
            {
                yield return new OutputFile(ComparisonAddress.Csv(language, part), Csv.Of(sheet));
            }
        }
    }

    /// <summary>Files that tell of one host each.</summary>
    public static IEnumerable<PlannedFile> OfEach(Catalog catalog, ComparedHosts? comparison) =>
        comparison is null ? [] : catalog.Site.Languages.SelectMany(language => CompareData.OfEach(catalog, language, comparison));
}
