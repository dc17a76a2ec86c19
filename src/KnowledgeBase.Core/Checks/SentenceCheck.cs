using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Core.Checks;

/// <summary>A printed phrase that is a sentence: sources' sentences are theirs.</summary>
internal sealed class SentenceCheck : ITruthCheck
{
    private const int MostWords = 12;
    private const int FewWords = 3;

    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings.Where(s => s.Printed is not null))
        {
            var words = saying.Printed!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            // A short phrase may end with an abbreviation.
            if (words > MostWords || (words > FewWords && saying.Printed.Value.TrimEnd().EndsWith('.')))
            {
                context.Report(Rules.PrintedSentence, false, saying.Printed.Span, words);
            }
        }
    }
}
