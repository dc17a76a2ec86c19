using System.Globalization;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Values;

/// <summary>Writes numbers, money and dates as readers of a language expect them. The machine's own culture has no say.</summary>
public sealed partial class Formats
{
    private const char NoBreak = '\u00A0';
    private const char Dash = '–';

    private static readonly Formats Indonesian = new(Language.Indonesian, thousands: ".", decimals: ",");
    private static readonly Formats English = new(Language.English, thousands: ",", decimals: ".");

    private readonly Language _language;
    private readonly NumberFormatInfo _numbers;

    private Formats(Language language, string thousands, string decimals)
    {
        _language = language;
        _numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberGroupSeparator = thousands,
            NumberDecimalSeparator = decimals,
        });
    }

    /// <summary>The formats of a language.</summary>
    public static Formats For(Language language) => language == Language.Indonesian ? Indonesian : English;

    /// <summary>A number with its thousands apart and no idle zeros: <c>1.993</c>, <c>24,8</c> / <c>1,993</c>, <c>24.8</c>.</summary>
    public string Number(decimal value) => value.ToString("#,##0.############################", _numbers);

    /// <summary>Rupiah to the last digit: <c>Rp1.800.000.000</c> / <c>Rp1,800,000,000</c>.</summary>
    public string Rupiah(decimal value) => WithSign(value, null);

    /// <summary>Rupiah in words of scale where two decimals lose nothing: <c>Rp1,8 miliar</c> / <c>Rp1.8 billion</c>; else exact.</summary>
    public string ShortRupiah(decimal value) => WithSign(value, ScaleOf(value));

    /// <summary>A number of days between dates of which one may be a span: <c>568–569 hari</c>.</summary>
    public string Days(DayCount days) => days.Min == days.Max ? Days(days.Min) : $"{Number(days.Min)}–{Days(days.Max)}";

    /// <summary>Calendar days: <c>93 hari</c> / <c>93 days</c>.</summary>
    public string Days(int days) => WithUnit(days, days, Unit.Day);

    /// <summary>The largest scale from a million up that fits, or null where the short form would round.</summary>
    private static Scale? ScaleOf(decimal value)
    {
        var size = Math.Abs(value);
        foreach (var scale in Scale.Large)
        {
            if (size >= scale.Factor)
            {
                return size % (scale.Factor / 100) == 0 ? scale : null;
            }
        }

        return null;
    }

    private string WithSign(decimal value, Scale? scale) =>
        (value < 0 ? "-Rp" : "Rp") + Scaled(Math.Abs(value), scale) + ScaleWord(scale);

    private string Scaled(decimal value, Scale? scale) => Number(value / (scale?.Factor ?? 1));

    private string ScaleWord(Scale? scale) => scale is null ? "" : NoBreak + scale.Word.In(_language);
}
