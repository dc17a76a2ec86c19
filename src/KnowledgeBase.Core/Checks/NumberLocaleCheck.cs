using KnowledgeBase.Core.Checks.Printed;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>A printed number with a comma between thousands, which an Indonesian reader takes for decimals.</summary>
internal sealed class NumberLocaleCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            foreach (var number in saying.Phrase.Numbers.Where(n => n.Form == NumberForm.English && !IsEnglish(saying.Phrase.Text)))
            {
                context.Report(
                    Rules.EnglishGrouping, saying, saying.Part(number.Start, number.Length),
                    saying.Phrase.Text.Substring(number.Start, number.Length), Words.Number(number.Values[0]));
            }
        }
    }

    /// <summary>A phrase from an English source groups rightly.</summary>
    private static bool IsEnglish(string phrase) =>
        Unit.All.Any(u => u.ManyEn.Length > 3 && u.ManyEn != u.One.Id && phrase.Contains(u.ManyEn, StringComparison.OrdinalIgnoreCase));
}
