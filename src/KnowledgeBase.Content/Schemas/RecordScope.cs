using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

/// <summary>What is gathered while one record is read.</summary>
/// <param name="key">The record.</param>
/// <param name="source">Its file.</param>
/// <param name="topics">The site's own list of topics.</param>
internal sealed class RecordScope(RecordKey key, SourceText source, Vocabulary topics)
{
    /// <summary>The record.</summary>
    public RecordKey Key { get; } = key;

    /// <summary>Its file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The site's own list of topics.</summary>
    public Vocabulary Topics { get; } = topics;

    /// <summary>Findings of this file; with an error among them the record is not used.</summary>
    public DiagnosticBag Bag { get; } = new();

    /// <summary>Whose claims <c>{{budget}}</c> means: the record itself, in a playbook its host.</summary>
    public RecordKey FigureOwner { get; set; } = key;

    /// <summary>Records mentioned so far.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Rich texts read so far.</summary>
    public List<RichText> Texts { get; } = [];

    /// <summary>Keys asked for in the mappings that are being read, the outer ones first.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Hands the findings over; true when there was an error, so that the record must not be used.</summary>
    public bool MoveFindingsTo(DiagnosticBag all)
    {
        foreach (var finding in Bag.Sorted())
        {
            all.Add(finding);
        }

        return Bag.HasErrors;
    }
}
