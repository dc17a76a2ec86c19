using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Planning;

/// <summary>Divides what grows with the records into pages that keep their budget.</summary>
internal static class Parts
{
    /// <summary>Records on one page of a list; about 20 KB compressed with the words of real records.</summary>
    public const int ListSize = 250;

    private static readonly PagePart[] One = [PagePart.Whole];

    /// <summary>The parts of something with so many entries; one where it fits.</summary>
    public static IEnumerable<PagePart> Of(int entries, int size)
    {
        if (entries <= size)
        {
            // Nearly always: there are as many pages as records.
            return One;
        }

        var count = (entries + size - 1) / size;
        return Enumerable.Range(1, count).Select(number => new PagePart(number, count));
    }

    /// <summary>Something with so many entries as planned pages: one, or as many as the entries need. <paramref name="page"/> is told its frame and which entries are its own.</summary>
    public static IEnumerable<PlannedPage> Pages(
        PlanContext plan, SiteAddress first, int entries, int size, Func<PagePart, PageFrame> frame, Func<PagePart, PageFrame, Page> page) =>
        Of(entries, size).Select(part => new PlannedPage(plan, first.Part(part.Number), () => page(part, frame(part))) { Part = part });

    /// <summary>The frame of a part: later parts have addresses and titles of their own, and the first part above them.</summary>
    public static PageFrame Frame(PlanContext plan, SiteAddress first, PagePart part, string title, string description, IReadOnlyList<Crumb> crumbs) =>
        part.Number == 1
            ? plan.Frame(first, title, description, crumbs) with { Part = part, FirstPart = first }
            : plan.Frame(first.Part(part.Number), plan.Say(Phrases.Part.With(title, part.Number, part.Count)), description, [.. crumbs, new Crumb(title, first)])
                with { Part = part, FirstPart = first };
}
