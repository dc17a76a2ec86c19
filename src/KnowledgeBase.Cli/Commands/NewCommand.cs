using KnowledgeBase.Cli.Scaffolding;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb new</c>: begins the file of a record. It writes one new file and never touches one that is there.</summary>
internal static class NewCommand
{
    /// <summary>The kinds as they are written on the command line.</summary>
    public static IEnumerable<string> Words => Kinds.All.Select(k => k.Scheme);

    public static int Run(CommandInput input, CliConsole console)
    {
        var kind = Kind(input);
        var place = ContentPlace.Find(input, console.Environment);

        // Errors elsewhere are no hindrance: a record begun a minute ago is full of them.
        var catalog = ContentReader.Read(new ContentFolder(place.Content), new DiagnosticBag()).Catalog;
        if (catalog is null)
        {
            return Unreadable(console);
        }

        var host = Named<Host>(NewOptions.Host, RecordKind.Host, catalog, input);
        var visitor = Named<Region>(NewOptions.Visitor, RecordKind.Region, catalog, input);
        if (kind.Kind == RecordKind.Visit && host is not null && !IsSound(catalog, host))
        {
            return Unreadable(console);
        }

        var draft = kind.Kind == RecordKind.Visit
            ? Visit(host, visitor, catalog, input, console)
            : new Draft(Id(input), Drafts.Of(kind.Kind, host, visitor, console.Environment.Today, console.Language));
        Write(draft, kind, place, input, console);
        return ExitCode.Clean;
    }

    // What is asked and answered at the host can be told only where all that it mentions is there.
    private static bool IsSound(Catalog catalog, Host host) => catalog.VisitsTo(host).SelectMany(v => v.Questions)
        .Select(q => q.Source?.Key).OfType<RecordKey>().Concat(host.Mentions.Select(m => m.Target)).All(k => catalog.Find(k) is not null);

    private static int Unreadable(CliConsole console)
    {
        console.Complain(new("isi masih punya galat, jadi pertanyaan yang terbuka belum dapat dibaca", "the content has errors, so that the open questions cannot be read"));
        console.Say(new("Lihat dan perbaiki dahulu: kb check", "See and mend them first: kb check"));
        return ExitCode.Findings;
    }

    private static KindInfo Kind(CommandInput input)
    {
        if (input.Argument is not { } word)
        {
            throw input.Wrong(new($"sebut jenis rekamannya: {string.Join(", ", Words)}", $"name the kind of record: {string.Join(", ", Words)}"));
        }

        return Kinds.OfScheme(word) ?? throw input.Wrong(Misuse.Meant(
            word, Words, new($"tidak ada jenis rekaman “{word}”; yang ada: {string.Join(", ", Words)}", $"there is no kind of record “{word}”; there are: {string.Join(", ", Words)}")));
    }

    private static Draft Visit(Host? host, Region? visitor, Catalog catalog, CommandInput input, CliConsole console)
    {
        var (to, from) = (Required(host, NewOptions.Host, input), Required(visitor, NewOptions.Visitor, input));
        var text = input.Text(NewOptions.Date) ?? throw Missing(NewOptions.Date, input);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date))
        {
            throw input.Wrong(new($"“{text}” bukan tanggal yang ada; tulis --date 2026-12-10", $"“{text}” is no date that exists; write --date 2026-12-10"));
        }

        if (to.Visiting?.Accepts?.Value is { Code: "refused" } refused)
        {
            console.Say(new($"Perhatian: {to.Name} {refused.Label.Id}.", $"Mind: {to.Name} {refused.Label.En}."));
        }

        var today = console.Environment.Today;
        var sheet = NeedSheet.Of(catalog, to, today);
        var isPlan = date > today;
        return new Draft(
            input.Text(NewOptions.Id) ?? $"{date:yyyy-MM-dd}-{from.Id}-{to.Id}",
            VisitDraft.Text(sheet, from, date, isPlan, console.Language));
    }

    private static string Id(CommandInput input) => input.Text(NewOptions.Id) ?? throw Missing(NewOptions.Id, input);

    private static T? Named<T>(OptionInfo option, RecordKind kind, Catalog catalog, CommandInput input) where T : Record
    {
        if (input.Text(option) is not { } id)
        {
            return null;
        }

        var folder = kind.Info().Folder;
        return catalog.Find(new RecordKey(kind, id)) as T ?? throw input.Wrong(Misuse.Meant(
            id, catalog.All<T>().Select(r => r.Id), new($"tidak ada {folder}/{id}", $"there is no {folder}/{id}")));
    }

    private static T Required<T>(T? value, OptionInfo option, CommandInput input) where T : class => value ?? throw Missing(option, input);

    private static UsageException Missing(OptionInfo option, CommandInput input) =>
        input.Wrong(new($"opsi {option.Name} belum disebut", $"the option {option.Name} is missing"));

    private static void Write(Draft draft, KindInfo kind, ContentPlace place, CommandInput input, CliConsole console)
    {
        if (!Ids.IsValid(draft.Id))
        {
            throw input.Wrong(new(
                $"“{draft.Id}” bukan id; pakai huruf kecil, angka, dan tanda hubung tunggal, paling banyak {Ids.MaxLength} tanda",
                $"“{draft.Id}” is no id; use small letters, digits and single hyphens, {Ids.MaxLength} characters at most"));
        }

        var file = Path.Combine(place.Content, kind.Folder, draft.Id + kind.Extension);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var shown = Path.GetRelativePath(console.Environment.CurrentDirectory, file);
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(draft.Text));
        }
        catch (IOException) when (File.Exists(file))
        {
            throw input.Wrong(new($"{shown} sudah ada dan tidak disentuh", $"{shown} is there already and was left alone"));
        }

        console.Out.Write(shown + "\n");
        console.Say(new("Isi bagian yang kosong, lalu periksa: kb check", "Fill in the gaps, then check: kb check"));
    }
}
