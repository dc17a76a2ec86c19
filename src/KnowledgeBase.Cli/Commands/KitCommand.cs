using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents;
using KnowledgeBase.Documents.Kits;
using KnowledgeBase.Cli.Printing;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb kit</c>: the papers of a study visit in one zip file.</summary>
internal static class KitCommand
{
    public static int Run(CommandInput input, CliConsole console)
    {
        var place = ContentPlace.Find(input, console.Environment);
        var bag = new DiagnosticBag();
        var catalog = ContentReader.Read(new ContentFolder(place.Content), bag).Catalog;
        if (catalog is null || bag.HasErrors)
        {
            var errors = Quantity.Of(bag.Sorted().Count(f => f.IsError), new("galat", "error"));
            console.Complain(new($"berkas belum dapat dibuat: {errors.Id} dalam isi", $"no papers yet: {errors.En} in the content"));
            console.Say(new("Lihat dan perbaiki dahulu: kb check", "See and mend them first: kb check"));
            return ExitCode.Findings;
        }

        var asOf = BuildValues.AsOf(input, console.Environment);
        var values = new KitValues(input, catalog);
        var (host, trip) = values.Read();
        if (KitRefusal.Of(host, catalog) is { } refusal)
        {
            console.Complain(refusal);
            return ExitCode.Findings;
        }

        var request = new KitRequest(catalog, host, trip, input.Has(KitOptions.Foreign) ? Language.English : Language.Indonesian, values.Paper(), asOf, catalog.Site.Address);
        var file = Target(input, console, host);
        foreach (var note in KitNotes.Of(request))
        {
            console.Say(note);
        }

        var kit = VisitKit.Files(request);
        Write(file, VisitKit.Zip(request));
        var shown = Path.GetRelativePath(console.Environment.CurrentDirectory, file);
        console.Say(new($"{kit.Count} berkas di {shown}", $"{kit.Count} files in {shown}"));
        return ExitCode.Clean;
    }

    private static string Target(CommandInput input, CliConsole console, Host host)
    {
        var name = $"kit-{host.Id}.zip";
        if (input.Text(KitOptions.Out) is not { } named)
        {
            return Path.Combine(console.Environment.CurrentDirectory, name);
        }

        var path = ContentPlace.Full(named, console.Environment);
        return Directory.Exists(path) ? Path.Combine(path, name)
            : !path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? throw input.Wrong(new($"“{named}” bukan folder dan bukan nama berkas .zip", $"“{named}” is neither a folder nor the name of a .zip file"))
            : !Directory.Exists(Path.GetDirectoryName(path)) ? throw input.Wrong(new($"folder untuk “{named}” tidak ada", $"the folder of “{named}” is not there"))
            : path;
    }

    // Whole or not at all: the old file stays until the new one is complete.
    private static void Write(string file, byte[] bytes)
    {
        var part = file + ".part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, file, overwrite: true);
    }
}
