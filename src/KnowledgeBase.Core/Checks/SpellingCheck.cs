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
            Terms(context, terms, saying.Printed!, isQuoted: true);
        }

        foreach (var host in context.Catalog.All<Host>().Where(h => h.Operator is not null))
        {
            Terms(context, terms, new(host.Operator!, Spans.Of(host, host.Operator!)), isQuoted: false);
        }

        foreach (var visit in context.Catalog.All<Visit>())
        {
            foreach (var member in visit.Delegation.Concat(visit.ReceivedBy))
            {
                foreach (var words in new[] { member.Post.Id, member.Agency }.OfType<string>())
                {
                    Terms(context, terms, new(words, Spans.Of(visit, words)), isQuoted: false);
                }

                var usual = new[] { member.Name, member.Agency, member.Post.Id }.OfType<string>().ToList();
                foreach (var printed in member.Printed.Where(p => !usual.Contains(p.Value) && !Terms(context, terms, p, isQuoted: true)))
                {
                    context.Report(Rules.OtherSpelling, true, printed.Span, printed.Value, usual.MinBy(u => Suggestion.Distance(printed.Value, u))!);
                }
            }
        }
    }

    /// <summary>Reports every misspelling of a term in some words; tells whether there was one.</summary>
    private static bool Terms(TruthContext context, List<(string Wrong, string Right)> terms, Located<string> words, bool isQuoted)
    {
        var found = false;
        foreach (var (wrong, right) in terms)
        {
            var at = words.Value.IndexOf(wrong, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !IsLetter(words.Value, at - 1) && !IsLetter(words.Value, at + wrong.Length))
            {
                context.Report(Rules.OtherSpelling, isQuoted, Spans.Part(words, at, wrong.Length), words.Value.Substring(at, wrong.Length), right);
                found = true;
            }
        }

        return found;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
