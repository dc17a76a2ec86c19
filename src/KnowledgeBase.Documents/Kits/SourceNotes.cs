using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>The sources of one paper, numbered in the order in which they are first named, as on the site.</summary>
internal sealed class SourceNotes(KitContext kit)
{
    private readonly List<Source> sources = [];

    public int Count => sources.Count;

    /// <summary>The note that leads to a source.</summary>
    public Run Of(Ref<Source> reference)
    {
        var source = kit.Catalog.Get(reference);
        var index = sources.IndexOf(source);
        if (index < 0)
        {
            index = sources.Count;
            sources.Add(source);
        }

        return Run.Note(index + 1);
    }

    /// <summary>Notes to several sources, each once.</summary>
    public Run Of(IEnumerable<Ref<Source>> references) => Run.Join(Run.None, references.DistinctBy(r => r.Key).Select(Of));

    /// <summary>The list of sources.</summary>
    public void Write(Body body)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            body.Source(i + 1, Text(sources[i], body));
        }
    }

    private Run Text(Source source, Body body)
    {
        var text = Run.Text($"{source.Publisher}. {source.About.In(kit.Language)}.");
        if (source.Date is { } date)
        {
            text += Run.Text($" {kit.Formats.Date(date)}.");
        }

        if (source.IsSponsored)
        {
            text += Run.Text(kit.Say(" Tulisan berbayar.", " A paid text."));
        }

        if (source.Address is { } address)
        {
            text += Run.Text(" ") + body.Link(address);
        }

        return text + Run.Text(kit.Say(" Dibaca ", " Read on ") + kit.Formats.Date(Core.Values.FuzzyDate.Day(source.Accessed)) + ".");
    }
}
