using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Search;
using KnowledgeBase.Site.Searching;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb search</c>: the search of the site, over an index in memory.</summary>
internal static class SearchCommand
{
    private static readonly Bilingual Reading = new("Membaca isi…", "Reading the content…");

    public static int Run(CommandInput input, CliConsole console)
    {
        if (input.Argument is not { } query || string.IsNullOrWhiteSpace(query))
        {
            throw input.Wrong(new("sebut yang dicari", "say what to search for"));
        }

        var place = ContentPlace.Find(input, console.Environment);
        var isJson = input.Has(Options.Json);
        var found = PatientWait.For(() => Search(query, place, console.Language), console, isJson, Reading);
        if (found.Report is not { } report)
        {
            var errors = Quantity.Of(found.Errors, new("galat", "error"));
            console.Complain(new($"isi belum dapat dicari: {errors.Id}", $"the content cannot be searched yet: {errors.En}"));
            console.Say(new("Lihat dan perbaiki dahulu: kb check", "See and mend them first: kb check"));
            return ExitCode.Findings;
        }

        var isExplained = input.Has(Options.Explain);
        if (isJson)
        {
            console.Out.Write(JsonAnswer.Write(report, isExplained));
        }
        else if (report.Answer.Outcome == SearchOutcome.Found)
        {
            console.Out.Write(AnswerText.Of(report, isExplained, console.Language, console.OutPaint));
        }
        else
        {
            console.Say(AnswerText.Nothing(report.Answer.Outcome));
        }

        return ExitCode.Clean;
    }

    private static (SearchReport? Report, int Errors) Search(string query, ContentPlace place, Language asked)
    {
        var bag = new DiagnosticBag();
        var catalog = ContentReader.Read(new ContentFolder(place.Content), bag).Catalog;
        if (catalog is null || bag.HasErrors)
        {
            return (null, bag.Sorted().Count(f => f.IsError));
        }

        // A site of one language is searched in that one.
        var language = catalog.Site.Languages.Contains(asked) ? asked : catalog.Site.Languages[0];
        return (new SearchReport(query, language, catalog.Site.Address, Reader(catalog, language).Search(query, new SearchOptions { Passages = true })), 0);
    }

    private static SearchReader Reader(Catalog catalog, Language language)
    {
        var files = SearchFiles.Index(catalog, language).ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        return SearchReader.Open(files.GetValueOrDefault, SearchFiles.Folder(language));
    }
}
