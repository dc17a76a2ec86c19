using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Checks;

/// <summary>Names and words in another spelling. In our own words it is to be mended; in a source's words it is only noted.</summary>
internal sealed class SpellingCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        var terms = context.Catalog.All<Term>().SelectMany(t => t.Misspellings.Select(m => (Wrong: m.Value, Right: t.Name.Id))).ToList();
        foreach (var saying in context.Sayings.Where(s => s.Printed is not null))
        {
            Terms(context, terms, saying.Record, saying.Printed!.Value, saying.Printed);
        }

        foreach (var host in context.Catalog.All<Host>().Where(h => h.Operator is not null))
        {
            Terms(context, terms, host, host.Operator!);
        }

        foreach (var visit in context.Catalog.All<Visit>())
        {
            foreach (var member in visit.Delegation.Concat(visit.ReceivedBy))
            {
                Terms(context, terms, visit, member.Post.Id);
                if (member.Agency is { } agency)
                {
                    Terms(context, terms, visit, agency);
                }

                if (member.Printed.Count == 0)
                {
                    continue;
                }

                var usual = new[] { member.Name, member.Agency, member.Post.Id }.OfType<string>().ToList();
                foreach (var printed in member.Printed.Where(p => !usual.Contains(p.Value) && !Terms(context, terms, visit, p.Value, p)))
                {
                    context.Report(Rules.OtherSpelling, true, printed.Span, printed.Value, usual.MinBy(u => Suggestion.Distance(printed.Value, u))!);
                }
            }
        }
    }

    /// <summary>Notes every misspelling of a term; tells whether there was one.</summary>
    /// <param name="context">Takes the findings.</param>
    /// <param name="terms">The misspellings.</param>
    /// <param name="record">Where the words stand.</param>
    /// <param name="words">The words.</param>
    /// <param name="quoted">Their place, where they are a source's. That of our own is looked for in the file only where there is something to tell.</param>
    private static bool Terms(TruthContext context, List<(string Wrong, string Right)> terms, Record record, string words, Located<string>? quoted = null)
    {
        var found = false;
        foreach (var (wrong, right) in terms)
        {
            var at = words.IndexOf(wrong, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !IsLetter(words, at - 1) && !IsLetter(words, at + wrong.Length))
            {
                context.Report(Rules.OtherSpelling, quoted is not null, Spans.Part(quoted ?? new(words, Spans.Of(record, words)), at, wrong.Length), words.Substring(at, wrong.Length), right);
                found = true;
            }
        }

        return found;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
