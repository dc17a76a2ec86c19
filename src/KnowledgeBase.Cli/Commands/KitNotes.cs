using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Documents.Kits;

namespace KnowledgeBase.Cli.Commands;

/// <summary>What to think of before the papers are sent; none of it stops them from being made.</summary>
internal static class KitNotes
{
    public static IEnumerable<Bilingual> Of(KitRequest request)
    {
        var host = request.Host;
        if (host.Status.Code is "planned" or "building")
        {
            yield return new($"Perhatikan: {host.Name} belum beroperasi.", $"Note: {host.Name} is not operating yet.");
        }

        if (host.Visiting is { Accepts.Value.Code: "online-only" })
        {
            yield return new($"Perhatikan: {host.Name} hanya menerima tamu secara daring.", $"Note: {host.Name} receives guests online only.");
        }

        if (request.Trip.First is not { } first)
        {
            yield break;
        }

        for (var day = first; day < first.AddDays(request.Trip.Days); day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                yield return new(
                    $"Perhatikan: {Formats.For(Language.Indonesian).LongDate(day)} adalah akhir pekan; cocokkan dengan jam layanan tuan rumah.",
                    $"Note: {Formats.For(Language.English).LongDate(day)} is a weekend; check the host’s opening hours.");
            }
        }

        if (first < request.AsOf)
        {
            yield return new("Perhatikan: tanggal kunjungan sudah lewat.", "Note: the date of the visit is past.");
        }
    }
}
