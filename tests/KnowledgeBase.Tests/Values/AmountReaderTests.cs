using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Tests.Values;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("Rp240 juta", 240_000_000)]
    [InlineData("Rp 240 juta", 240_000_000)]
    [InlineData("rp. 240 Juta", 240_000_000)]
    [InlineData("IDR 240 juta", 240_000_000)]
    [InlineData("240 juta", 240_000_000)]
    [InlineData("240juta", 240_000_000)]
    [InlineData("240 jt", 240_000_000)]
    [InlineData("240 juta rupiah", 240_000_000)]
    [InlineData("Rp240 juta rupiah", 240_000_000)]
    [InlineData("1,8 miliar", 1_800_000_000)]
    [InlineData("1,8 Milyar", 1_800_000_000)]
    [InlineData("Rp 3,2 M", 3_200_000_000)]
    [InlineData("3,2M", 3_200_000_000)]
    [InlineData("Rp1,2 T", 1_200_000_000_000)]
    [InlineData("Rp1,2 triliun", 1_200_000_000_000)]
    [InlineData("500 ribu", 500_000)]
    [InlineData("Rp1.234 juta", 1_234_000_000)]
    [InlineData("Rp1.234,5 juta", 1_234_500_000)]
    [InlineData("Rp1,12345678 miliar", 1_123_456_780)]
    [InlineData("Rp18.385.210.000", 18_385_210_000)]
    [InlineData("Rp18.385.210.000,00", 18_385_210_000)]
    [InlineData("Rp18.385.210.000,-", 18_385_210_000)]
    [InlineData("240000000", 240_000_000)]
    [InlineData("0", 0)]
    public void Money_reads_as_people_write_it(string text, long rupiah) =>
        Reads(text, "budget", rupiah, Unit.Rupiah);

    [Theory]
    [InlineData("271 layanan")]
    [InlineData("271 jenis layanan")]
    [InlineData("271 Jenis  Pelayanan")]
    [InlineData("271")]
    [InlineData(" 271\u00A0layanan ")]
    [InlineData("271\u2009jenis\u202Flayanan")]
    [InlineData("271\u2009layanan")]
    public void Services_read_with_and_without_their_word(string text) =>
        Reads(text, "services", 271, Unit.Service);

    [Fact]
    public void Licences_are_not_turned_into_services() => Reads("159 izin", "services", 159, Unit.Licence);

    [Fact]
    public void A_dot_before_three_digits_parts_thousands() => Reads("1.993 layanan", "services", 1993, Unit.Service);

    [Theory]
    [InlineData("24,8 %", 24.8)]
    [InlineData("24,8%", 24.8)]
    [InlineData("24,8 persen", 24.8)]
    [InlineData("24,85 Persen", 24.85)]
    [InlineData("24,8", 24.8)]
    [InlineData("1.234,5 %", 1234.5)]
    [InlineData("100 %", 100)]
    public void Per_cent_may_have_decimals(string text, double expected) =>
        Reads(text, "progress", (decimal)expected, Unit.Percent);

    [Fact]
    public void Durations_read_in_days_months_and_years()
    {
        Reads("93 hari", "duration", 93, Unit.Day);
        Reads("93", "duration", 93, Unit.Day);
        Reads("2 bulan", "duration", 2, Unit.Month);
        Reads("1,5 tahun", "duration", 1.5m, Unit.Year);
    }

    [Theory]
    [InlineData("9.158 m2", 9158)]
    [InlineData("9.158 m²", 9158)]
    [InlineData("9.158 Meter Persegi", 9158)]
    [InlineData("9.158,5 m2", 9158.5)]
    [InlineData("9.158,125 m2", 9158.125)]
    [InlineData("1,2345 m2", 1.2345)]
    public void Areas_read_with_and_without_decimals(string text, double expected) =>
        Reads(text, "area", (decimal)expected, Unit.SquareMetre);

    [Theory]
    [InlineData("43")]
    [InlineData("ke-43")]
    [InlineData("Ke-43")]
    [InlineData("ke\u201143")]
    [InlineData("ke 43")]
    public void Places_in_a_series_read_with_and_without_ke(string text) =>
        Reads(text, "national-rank", 43, Unit.Ordinal);

    [Theory]
    [InlineData("1.000 orang per hari", 1000)]
    [InlineData("1.000 orang/hari", 1000)]
    [InlineData("1.000 pengunjung per hari", 1000)]
    [InlineData("1 ribu per hari", 1000)]
    public void Visitors_a_day_take_the_whole_phrase_as_unit(string text, int expected) =>
        Reads(text, "visitors-per-day", expected, Unit.PersonPerDay);

    [Fact]
    public void Scale_words_work_for_any_unit() => Reads("1,2 juta orang", "population", 1_200_000, Unit.Person);

    [Fact]
    public void A_score_may_have_decimals() => Read("3,45", Unit.Item, Unit.Percent).Amount.ShouldBe(new Amount(3.45m, 3.45m, Unit.Item));

    [Fact]
    public void Without_any_unit_allowed_a_number_counts_items() => Read("12").Amount.ShouldBe(new Amount(12, 12, Unit.Item));

    [Theory]
    [InlineData("351,561")]
    [InlineData("0,125")]
    [InlineData("1.5")]
    [InlineData("12.34")]
    [InlineData("0.125")]
    [InlineData("01.234")]
    [InlineData("1234.567")]
    [InlineData("1.234.56")]
    [InlineData("1..234")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("1,2,3")]
    [InlineData("1,234.56")]
    [InlineData("1,800,000,000")]
    [InlineData("1.8 miliar")]
    [InlineData("1 993")]
    [InlineData("1\u2009993")]
    [InlineData("1 juta 200 ribu")]
    public void What_can_be_read_in_two_ways_is_a_problem_in_every_property(string text)
    {
        foreach (var property in Properties.All.Where(p => p.Form == ValueForm.Amount))
        {
            AmountReader.Read(text, property.Units).ShouldBe(new AmountReading(null, AmountProblem.Ambiguous), property.Code);
        }
    }

    [Theory]
    [InlineData("Rp1,800,000,000", "budget", AmountProblem.Ambiguous)]
    [InlineData("351,561 m2", "area", AmountProblem.Ambiguous)]
    [InlineData("1.993 %", "progress", AmountProblem.Ambiguous)]
    [InlineData("", "budget", AmountProblem.NotANumber)]
    [InlineData("Rp", "budget", AmountProblem.NotANumber)]
    [InlineData("sekitar Rp240 juta", "budget", AmountProblem.NotANumber)]
    [InlineData("unknown", "budget", AmountProblem.NotANumber)]
    [InlineData("keluarga", "population", AmountProblem.NotANumber)]
    [InlineData("-", "budget", AmountProblem.NotANumber)]
    [InlineData("Rp600-700 juta", "budget", AmountProblem.NotANumber)]
    [InlineData("600 juta–700 juta", "budget", AmountProblem.NotANumber)]
    [InlineData("1/2", "services", AmountProblem.NotANumber)]
    [InlineData("٣", "services", AmountProblem.NotANumber)]
    [InlineData("271 layanan publik", "services", AmountProblem.UnknownUnit)]
    [InlineData("271 xyz", "services", AmountProblem.UnknownUnit)]
    [InlineData("240 jutawan", "budget", AmountProblem.UnknownUnit)]
    [InlineData("1 juta miliar", "budget", AmountProblem.UnknownUnit)]
    [InlineData("1e5", "budget", AmountProblem.UnknownUnit)]
    [InlineData("271 gerai", "services", AmountProblem.WrongUnit)]
    [InlineData("Rp5", "services", AmountProblem.WrongUnit)]
    [InlineData("Rp5 orang", "budget", AmountProblem.WrongUnit)]
    [InlineData("ke-43 layanan", "services", AmountProblem.WrongUnit)]
    [InlineData("1.000 orang", "visitors-per-day", AmountProblem.WrongUnit)]
    [InlineData("3 M", "population", AmountProblem.WrongUnit)]
    [InlineData("500 M2", "budget", AmountProblem.WrongUnit)]
    [InlineData("3,2 m", "budget", AmountProblem.WrongUnit)]
    [InlineData("1,5 layanan", "services", AmountProblem.Fraction)]
    [InlineData("1,5 hari", "duration", AmountProblem.Fraction)]
    [InlineData("Rp1,5", "budget", AmountProblem.Fraction)]
    [InlineData("24,5", "stalls", AmountProblem.Fraction)]
    [InlineData("Rp1,2345678 juta", "budget", AmountProblem.Fraction)]
    [InlineData("1,2345 ribu m2", "area", AmountProblem.Fraction)]
    [InlineData("99999999999999999999999999999999999999", "budget", AmountProblem.TooLarge)]
    [InlineData("1000000000000000001", "budget", AmountProblem.TooLarge)]
    [InlineData("1.000.001 triliun", "budget", AmountProblem.TooLarge)]
    [InlineData("9999999999999999999999999999 triliun", "budget", AmountProblem.TooLarge)]
    [InlineData("1,12345678901234567890123456789 %", "progress", AmountProblem.TooLarge)]
    [InlineData("-5", "services", AmountProblem.Negative)]
    [InlineData("−5 layanan", "services", AmountProblem.Negative)]
    [InlineData("Rp-5 juta", "budget", AmountProblem.Negative)]
    [InlineData("-Rp5 juta", "budget", AmountProblem.Negative)]
    public void What_cannot_be_taken_says_why(string text, string property, AmountProblem problem) =>
        AmountReader.Read(text, Properties.Find(property)!.Units).ShouldBe(new AmountReading(null, problem));

    [Fact]
    public void No_text_is_no_number() => AmountReader.Read(null, [Unit.Item]).Problem.ShouldBe(AmountProblem.NotANumber);

    [Fact]
    public void The_limit_itself_can_be_read()
    {
        Reads("1.000.000 triliun", "budget", 1_000_000_000_000_000_000, Unit.Rupiah);
        Reads("000000000000000000000000000000000000001", "budget", 1, Unit.Rupiah);
    }

    [Fact]
    public void Every_spelling_of_an_allowed_unit_is_read_in_any_case()
    {
        foreach (var unit in Unit.All.Where(u => u != Unit.Ordinal))
        {
            foreach (var spelling in unit.Spellings)
            {
                Read($"2 {spelling.ToUpperInvariant()}", unit).Amount.ShouldBe(new Amount(2, 2, unit), spelling);
            }
        }
    }

    private static AmountReading Read(string text, params Unit[] units) => AmountReader.Read(text, units);

    private static void Reads(string text, string property, decimal value, Unit unit) =>
        AmountReader.Read(text, Properties.Find(property)!.Units)
            .ShouldBe(new AmountReading(new Amount(value, value, unit), AmountProblem.None));
}
