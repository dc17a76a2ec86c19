using KnowledgeBase.Core.Checks.Printed;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Checks;

/// <summary>Counts of one claim that count different things: licences, services, counters, agencies, “systems”.</summary>
internal sealed class UnitCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings.Where(s => s.Statement is not null && Counts(s) is null))
        {
            Words(context, saying);
        }

        foreach (var claim in context.Disputed)
        {
            if (Counts(claim.First()) is not { } property)
            {
                continue;
            }

            var shown = claim.FirstOrDefault(s => s.Statement == property.Shown) is { } first ? Counted(first) : null;
            foreach (var saying in claim)
            {
                if (shown is not null && Counted(saying) is { } unit && unit != shown)
                {
                    context.Report(Rules.UnitsDiffer, saying, saying.Span, UnitWords.Label(unit), UnitWords.Label(shown));
                }
            }
        }
    }

    /// <summary>A phrase such as “24 sistem pelayanan” counts something that no claim can hold.</summary>
    private static void Words(TruthContext context, Saying saying)
    {
        if (saying.Phrase.Counts.FirstOrDefault(n => UnitWords.After(saying.Phrase, n) == "system") is { } number)
        {
            context.Report(
                Rules.UnitsDiffer, saying, saying.Part(number.Start, saying.Phrase.Text.Length - number.Start),
                UnitWords.Label("system"), new Bilingual("layanan atau instansi", "services or agencies"));
        }
    }

    /// <summary>The claim that a statement belongs to, where it holds amounts.</summary>
    private static Claim? Counts(Saying saying) => saying.Record.Ledger.Find(saying.Code) is { Property.Form: ValueForm.Amount } claim ? claim : null;

    /// <summary>What a statement counts: the word after its number, else its own unit.</summary>
    private static string? Counted(Saying saying)
    {
        if (saying.Statement?.Amount is not { } amount || UnitWords.Of(amount.Unit) is not { } unit)
        {
            return null;
        }

        var number = saying.Phrase.Numbers.FirstOrDefault(n => n.Values.Contains(amount.Min));
        return number is null ? unit : UnitWords.After(saying.Phrase, number) ?? unit;
    }
}
