using System.Globalization;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Kits;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents;
using KnowledgeBase.Documents.Kits;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Reads the values of <c>kb kit</c>: what cannot be right is refused before any paper is made.</summary>
internal sealed class KitValues(CommandInput input, Catalog catalog)
{
    private const int MostDays = 14;
    private const int MostPeople = 999;

    /// <summary>The host and the trip that the command line means.</summary>
    public (Host Host, Trip Trip) Read()
    {
        if (input.Text(KitOptions.Visit) is { } visit)
        {
            if (new[] { KitOptions.Host, KitOptions.Visitor, KitOptions.VisitorName }.FirstOrDefault(input.Has) is { } other)
            {
                throw input.Wrong(new($"--visit sudah menyebut tamu dan tuan rumah; hapus {other.Name}", $"--visit already names visitors and host; leave out {other.Name}"));
            }

            return Planned(Find<Visit>(visit, RecordKind.Visit, new("rekaman kunjungan", "visit’s record")));
        }

        var host = input.Text(KitOptions.Host) is { } id ? Find<Host>(id, RecordKind.Host, new("MPP", "MPP"))
            : throw input.Wrong(new("sebut tuan rumahnya: --host blora, atau rekaman kunjungan: --visit ID", "name the host: --host blora, or a visit’s record: --visit ID"));
        return (host, Typed(new Trip { Visitor = Visitor(), Days = 1 }));
    }

    /// <summary>The paper.</summary>
    public PaperSize Paper() => input.Text(KitOptions.Paper) is not { } text ? PaperSize.A4
        : PaperSize.All.FirstOrDefault(p => p.Code.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw input.Wrong(new($"kertas “{text}” tidak dikenal; pilih a4 atau f4", $"unknown paper “{text}”; choose a4 or f4"));

    private (Host Host, Trip Trip) Planned(Visit visit)
    {
        var host = visit.Host is { } reference ? catalog.Get(reference)
            : throw input.Wrong(new($"kunjungan “{visit.Id}” belum jelas tuan rumahnya", $"the visit “{visit.Id}” has no certain host"));
        var trip = Typed(PlannedTrip.Of(catalog, visit));
        return trip.First is not null ? (host, trip)
            : throw input.Wrong(new($"tanggal kunjungan “{visit.Id}” belum pasti; sebut dengan --date", $"the date of the visit “{visit.Id}” is not certain; name it with --date"));
    }

    // What is typed goes before what is recorded.
    private Trip Typed(Trip trip) => trip with
    {
        First = input.Text(KitOptions.Date) is { } date ? Day(date) : trip.First,
        Days = Number(KitOptions.Days, MostDays) ?? trip.Days,
        People = Number(KitOptions.People, MostPeople) ?? trip.People,
        Leader = Name(KitOptions.Leader) ?? trip.Leader,
        Contact = Name(KitOptions.Contact) ?? trip.Contact,
    };

    private string? Visitor()
    {
        var name = Name(KitOptions.VisitorName);
        if (Name(KitOptions.Visitor) is not { } text)
        {
            return name;
        }

        if (name is not null)
        {
            throw input.Wrong(new("pilih salah satu: --visitor atau --visitor-name", "choose one: --visitor or --visitor-name"));
        }

        var regions = catalog.All<Region>().ToList();
        return regions.FirstOrDefault(r => r.Id == text || r.Name.Equals(text, StringComparison.OrdinalIgnoreCase))?.Name
            ?? throw input.Wrong(Misuse.Meant(text, regions.Select(r => r.Id), new(
                $"tidak ada rekaman daerah “{text}”; untuk daerah tanpa rekaman pakai --visitor-name", $"no region’s record “{text}”; for a region without one use --visitor-name")));
    }

    private DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2100 ? day
        : throw input.Wrong(new($"“{text}” bukan tanggal yang ada; tulis --date 2026-12-10", $"“{text}” is not a date that exists; write --date 2026-12-10"));

    private int? Number(OptionInfo option, int most) => input.Text(option) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : throw input.Wrong(new($"{option.Name}: “{text}” bukan bilangan 1 sampai {most}", $"{option.Name}: “{text}” is not a number from 1 to {most}"));

    private string? Name(OptionInfo option)
    {
        if (input.Text(option) is not { } text)
        {
            return null;
        }

        return Core.Kits.VisitorName.Problem(text) is { } problem
            ? throw input.Wrong(new($"{option.Name}: {problem.Id}", $"{option.Name}: {problem.En}"))
            : text.Trim();
    }

    private T Find<T>(string id, RecordKind kind, Bilingual what) where T : Record =>
        catalog.Find(new RecordKey(kind, id)) as T
        ?? throw input.Wrong(Misuse.Meant(id, catalog.All<T>().Select(r => r.Id), new($"tidak ada {what.Id} “{id}”", $"no {what.En} “{id}”")));
}
