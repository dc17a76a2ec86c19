using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Tests.Values;

/// <summary>Laws that hold for every value, tried on random ones.</summary>
public sealed class ValueLaws
{
    private static readonly Formats Id = Formats.For(Language.Indonesian);

    /// <summary>Whole numbers of every length up to eighteen digits.</summary>
    private static readonly Gen<decimal> WholeNumbers =
        from high in Gen.Choose(0, 999_999_999)
        from low in Gen.Choose(0, 999_999_999)
        from cut in Gen.Choose(0, 17)
        select decimal.Truncate(((high * 1_000_000_000m) + low) / (decimal)Math.Pow(10, cut));

    private static readonly Gen<string> NearlyAmounts = Gen.Elements(
            "Rp", "ke-", "-", "1", "240", "000", "9999999999999999", ".", ",", " ", "\u00A0", "/", "juta", "M", "triliun", "layanan", "%", "m2", "xyz", "\uD800")
        .ListOf()
        .Select(parts => string.Concat(parts));

    private static readonly Gen<string> NearlyDates = Gen.Elements("2021", "1899", "-", "06", "13", "30", "/", "~", " ", "x")
        .ListOf()
        .Select(parts => string.Concat(parts));

    private static readonly Gen<FuzzyDate> Dates =
        from start in Gen.Choose(0, 100_000)
        from length in Gen.Choose(0, 2_000)
        from precision in Gen.Elements(Enum.GetValues<DatePrecision>())
        from about in Gen.Elements(true, false)
        from range in Gen.Elements(true, false)
        let first = new DateOnly(1900, 1, 1).AddDays(start)
        let last = range ? first.AddDays(length) : first
        select new FuzzyDate(FirstDay(first, precision), LastDay(last, precision), precision, about, range);

    [Fact]
    public void Exact_rupiah_read_back_as_the_same_amount() =>
        Prop.ForAll(WholeNumbers.ToArbitrary(), x =>
            AmountReader.Read(Id.Rupiah(x), [Unit.Rupiah]).Amount == new Amount(x, x, Unit.Rupiah)).QuickCheckThrowOnFailure();

    [Fact]
    public void Short_rupiah_read_back_as_the_same_amount() =>
        Prop.ForAll(WholeNumbers.ToArbitrary(), Gen.Choose(0, 12).ToArbitrary(), (x, zeros) =>
        {
            var round = decimal.Truncate(x / 1_000_000_000_000m) * (decimal)Math.Pow(10, zeros);
            return AmountReader.Read(Id.ShortRupiah(round), [Unit.Rupiah]).Amount == new Amount(round, round, Unit.Rupiah);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whole_numbers_read_back_as_the_same_number() =>
        Prop.ForAll(WholeNumbers.ToArbitrary(), x =>
            AmountReader.Read(Id.Number(x), [Unit.Item]).Amount == new Amount(x, x, Unit.Item)).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_never_throws_whatever_is_written()
    {
        Prop.ForAll<string?>(IsReadOrRefused).QuickCheckThrowOnFailure();
        Prop.ForAll(NearlyAmounts.ToArbitrary(), IsReadOrRefused).QuickCheckThrowOnFailure();
        Prop.ForAll(NearlyDates.ToArbitrary(), IsReadOrRefused).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Dates_in_machine_form_read_back_equal() =>
        Prop.ForAll(Dates.ToArbitrary(), date =>
            DateReader.Read(date.ToString()) == new DateReading(date, DateProblem.None)).QuickCheckThrowOnFailure();

    /// <summary>Either a value or a problem, never both and never neither; and what is read can be written.</summary>
    private static bool IsReadOrRefused(string? text)
    {
        var date = DateReader.Read(text);
        _ = Weekdays.Parse(text);
        _ = date.Date is null ? "" : Id.Date(date.Date);
        return date.Date is null == (date.Problem != DateProblem.None) && Properties.All.All(property =>
        {
            var amount = AmountReader.Read(text, property.Units);
            _ = amount.Amount is null ? "" : Id.Amount(amount.Amount);
            return amount.Amount is null == (amount.Problem != AmountProblem.None);
        });
    }

    private static DateOnly FirstDay(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => new DateOnly(day.Year, 1, 1),
        DatePrecision.Month => new DateOnly(day.Year, day.Month, 1),
        _ => day,
    };

    private static DateOnly LastDay(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => new DateOnly(day.Year, 12, 31),
        DatePrecision.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        _ => day,
    };
}
