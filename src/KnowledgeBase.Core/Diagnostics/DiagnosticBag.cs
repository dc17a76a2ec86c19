using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Diagnostics;

/// <summary>Collects findings from every stage. Safe to share between threads; the result is always in the same order.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> items = [];
    // Some tenths of a second: whoever has tens of thousands of wrong words is not helped by guesses for each.
    private long patience = 200_000_000;

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate)
            {
                return items.Exists(d => d.IsError);
            }
        }
    }

    /// <summary>Whether there is a finding of a rule.</summary>
    public bool Has(Rule rule)
    {
        lock (gate)
        {
            return items.Exists(d => d.Rule.Code == rule.Code);
        }
    }

    /// <summary>Adds a finding; <paramref name="values"/> fill the rule's placeholders.</summary>
    public void Add(Rule rule, SourceSpan span, params object[] values) =>
        Add(new Diagnostic(rule, span, rule.Message.With(values), rule.Hint.With(values)));

    /// <summary>Adds a finding whose hint names a near miss: “maksud Anda …?”. Without one the rule's own hint stays.</summary>
    /// <remarks>Not for several threads at once: which of many thousand words still get a guess must not depend on who was first. Each record is read into a bag of its own.</remarks>
    public void AddWithSuggestion(Rule rule, SourceSpan span, string word, IEnumerable<string> candidates, params object[] values)
    {
        var near = Suggestion.For(word, candidates, ref patience);
        var hint = near is null
            ? rule.Hint.With(values)
            : new Bilingual($"maksud Anda “{near}”?", $"did you mean “{near}”?");
        Add(new Diagnostic(rule, span, rule.Message.With(values), hint));
    }

    /// <summary>Adds a ready finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            items.Add(diagnostic);
        }
    }

    /// <summary>All findings by file, place and code; the same finding at the same place counts once.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return items.Count == 0 ? [] : [.. items
                .DistinctBy(d => (d.Span.Source.Path, d.Span.Start, d.Rule.Code, d.Message.Id))
                .OrderBy(d => d.Span.Source.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Span.Start)
                .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message.Id, StringComparer.Ordinal)];
        }
    }
}
