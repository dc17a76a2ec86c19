using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Values;

/// <content>Amounts with their units.</content>
public sealed partial class Formats
{
    /// <summary>An amount with its unit and how exact it claims to be: <c>sekitar Rp240 juta</c>, <c>Rp600–700 juta</c>, <c>1 service</c>, <c>43rd</c>.</summary>
    public string Amount(Amount amount) => QualifierWord(amount.Qualifier) + amount.Unit.Code switch
    {
        "rupiah" => Money(amount.Min, amount.Max),
        "ordinal" => Ends(Ordinal(amount.Min), Ordinal(amount.Max)),
        _ => WithUnit(amount.Min, amount.Max, amount.Unit),
    };

    private static string Ends(string min, string max) => min == max ? min : $"{min}{Dash}{max}";

    private string QualifierWord(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => new Bilingual("sekitar ", "about ").In(_language),
        Qualifier.AtLeast => new Bilingual("minimal ", "at least ").In(_language),
        Qualifier.AtMost => new Bilingual("maksimal ", "at most ").In(_language),
        Qualifier.MoreThan => new Bilingual("lebih dari ", "more than ").In(_language),
        _ => "",
    };

    private string Money(decimal min, decimal max)
    {
        if (min == max)
        {
            return ShortRupiah(min);
        }

        var scale = ScaleOf(min);
        return min >= 0 && scale == ScaleOf(max)
            ? $"Rp{Scaled(min, scale)}{Dash}{Scaled(max, scale)}{ScaleWord(scale)}"
            : Ends(ShortRupiah(min), ShortRupiah(max));
    }

    private string WithUnit(decimal min, decimal max, Unit unit)
    {
        var numbers = min == max ? Number(min) : Ends(Number(min), Number(max));
        var isOne = min == 1 && max == 1;
        var word = _language == Language.Indonesian ? unit.One.Id : isOne ? unit.One.En : unit.ManyEn;
        return word is "" or "%" ? numbers + word : numbers + NoBreak + word;
    }

    private string Ordinal(decimal value)
    {
        if (_language == Language.Indonesian)
        {
            return "ke-" + Number(value);
        }

        var ending = (value % 100, value % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return Number(value) + ending;
    }
}
