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
            Terms(context, terms, saying.Printed!);
        }

        foreach (var host in context.Catalog.All<Host>().Where(h => h.Operator is not null))
        {
            Terms(context, terms, host, host.Operator!);
        }

        foreach (var visit in context.Catalog.All<Visit>())
        {
            foreach (var member in visit.Delegation.Concat(visit.ReceivedBy))
            {
                foreach (var words in new[] { member.Post.Id, member.Agency }.OfType<string>())
                {
                    Terms(context, terms, visit, words);
                }

                var usual = new[] { member.Name, member.Agency, member.Post.Id }.OfType<string>().ToList();
                foreach (var printed in member.Printed.Where(p => !usual.Contains(p.Value) && !Terms(context, terms, p)))
                {
                    context.Report(Rules.OtherSpelling, true, printed.Span, printed.Value, usual.MinBy(u => Suggestion.Distance(printed.Value, u))!);
                }
            }
        }
    }

    /// <summary>Notes every misspelling of a term in a source's words; tells whether there was one.</summary>
    private static bool Terms(TruthContext context, List<(string Wrong, string Right)> terms, Located<string> printed) =>
        Terms(context, terms, printed.Value, isQuoted: true, () => printed);

    // The place is looked for in the file only where there is something to tell.
    private static void Terms(TruthContext context, List<(string Wrong, string Right)> terms, Record record, string words) =>
        Terms(context, terms, words, isQuoted: false, () => new(words, Spans.Of(record, words)));

    private static bool Terms(TruthContext context, List<(string Wrong, string Right)> terms, string words, bool isQuoted, Func<Located<string>> place)
    {
        var found = false;
        foreach (var (wrong, right) in terms)
        {
            var at = words.IndexOf(wrong, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !IsLetter(words, at - 1) && !IsLetter(words, at + wrong.Length))
            {
                context.Report(Rules.OtherSpelling, isQuoted, Spans.Part(place(), at, wrong.Length), words.Substring(at, wrong.Length), right);
                found = true;
            }
        }

        return found;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
