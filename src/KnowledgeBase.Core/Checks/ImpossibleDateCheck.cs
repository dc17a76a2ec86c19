using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Core.Checks;

/// <summary>A printed date that no calendar has.</summary>
internal sealed class ImpossibleDateCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            foreach (var date in saying.Phrase.Dates.Where(d => d.IsImpossible))
            {
                context.Report(Rules.ImpossiblePrintedDate, saying, saying.Part(date.Start, date.Length), saying.Phrase.Text.Substring(date.Start, date.Length));
            }
        }
    }
}
