using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Tests.Values;

/// <summary>In the expected texts <c>_</c> stands for a space that does not break.</summary>
public sealed class FormatsTests
{
    private static readonly Formats Id = Formats.For(Language.Indonesian);
    private static readonly Formats En = Formats.For(Language.English);

    [Fact]
    public void Formats_are_made_once() => Formats.For(Language.English).ShouldBeSameAs(En);

    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("999", "999", "999")]
    [InlineData("1993", "1.993", "1,993")]
    [InlineData("24.80", "24,8", "24.8")]
    [InlineData("1234567.125", "1.234.567,125", "1,234,567.125")]
    [InlineData("-1500", "-1.500", "-1,500")]
    [InlineData("1000000000000000001", "1.000.000.000.000.000.001", "1,000,000,000,000,000,001")]
    public void Numbers_have_their_thousands_apart(string value, string id, string en)
    {
        Id.Number(Value(value)).ShouldBe(id);
        En.Number(Value(value)).ShouldBe(en);
    }

    [Theory]
    [InlineData("1800000000", "Rp1.800.000.000", "Rp1,800,000,000")]
    [InlineData("0", "Rp0", "Rp0")]
    [InlineData("-500", "-Rp500", "-Rp500")]
    public void Rupiah_are_exact(string value, string id, string en)
    {
        Id.Rupiah(Value(value)).ShouldBe(id);
        En.Rupiah(Value(value)).ShouldBe(en);
    }

    [Theory]
    [InlineData("1800000000", "Rp1,8_miliar", "Rp1.8_billion")]
    [InlineData("240000000", "Rp240_juta", "Rp240_million")]
    [InlineData("2000000000000", "Rp2_triliun", "Rp2_trillion")]
    [InlineData("1230000", "Rp1,23_juta", "Rp1.23_million")]
    [InlineData("1234000", "Rp1.234.000", "Rp1,234,000")]
    [InlineData("1000000", "Rp1_juta", "Rp1_million")]
    [InlineData("999999", "Rp999.999", "Rp999,999")]
    [InlineData("500000", "Rp500.000", "Rp500,000")]
    [InlineData("18385210000", "Rp18.385.210.000", "Rp18,385,210,000")]
    [InlineData("1234000000000000", "Rp1.234_triliun", "Rp1,234_trillion")]
    [InlineData("0", "Rp0", "Rp0")]
    [InlineData("-240000000", "-Rp240_juta", "-Rp240_million")]
    public void Short_rupiah_never_round(string value, string id, string en)
    {
        Id.ShortRupiah(Value(value)).ShouldBe(Hard(id));
        En.ShortRupiah(Value(value)).ShouldBe(Hard(en));
    }

    public static TheoryData<Amount, string, string> Amounts => new()
    {
        { One(240_000_000, Unit.Rupiah), "Rp240_juta", "Rp240_million" },
        { One(240_000_000, Unit.Rupiah, Qualifier.About), "sekitar Rp240_juta", "about Rp240_million" },
        { new(600_000_000, 700_000_000, Unit.Rupiah), "Rp600–700_juta", "Rp600–700_million" },
        { new(600_000_000, 1_200_000_000, Unit.Rupiah), "Rp600_juta–Rp1,2_miliar", "Rp600_million–Rp1.2_billion" },
        { new(500_000, 750_000, Unit.Rupiah), "Rp500.000–750.000", "Rp500,000–750,000" },
        { new(18_385_210_000, 20_000_000_000, Unit.Rupiah), "Rp18.385.210.000–Rp20_miliar", "Rp18,385,210,000–Rp20_billion" },
        { One(271, Unit.Service), "271_layanan", "271_services" },
        { One(1, Unit.Service), "1_layanan", "1_service" },
        { new(1, 2, Unit.Service), "1–2_layanan", "1–2_services" },
        { One(0, Unit.Licence), "0_izin", "0_licences" },
        { One(1000, Unit.Person, Qualifier.MoreThan), "lebih dari 1.000_orang", "more than 1,000_people" },
        { One(20, Unit.Counter, Qualifier.AtLeast), "minimal 20_gerai", "at least 20_counters" },
        { One(20, Unit.Agency, Qualifier.AtMost), "maksimal 20_instansi", "at most 20_agencies" },
        { One(1000, Unit.PersonPerDay), "1.000_orang per hari", "1,000_people a day" },
        { One(24.8m, Unit.Percent), "24,8%", "24.8%" },
        { new(20, 25, Unit.Percent), "20–25%", "20–25%" },
        { One(9158, Unit.SquareMetre), "9.158_m²", "9,158_m²" },
        { One(1.5m, Unit.Year), "1,5_tahun", "1.5_years" },
        { One(43, Unit.Ordinal), "ke-43", "43rd" },
        { One(1, Unit.Ordinal), "ke-1", "1st" },
        { One(2, Unit.Ordinal), "ke-2", "2nd" },
        { One(4, Unit.Ordinal), "ke-4", "4th" },
        { One(11, Unit.Ordinal), "ke-11", "11th" },
        { One(112, Unit.Ordinal), "ke-112", "112th" },
        { One(1013, Unit.Ordinal), "ke-1.013", "1,013th" },
        { new(21, 22, Unit.Ordinal), "ke-21–ke-22", "21st–22nd" },
        { One(103, Unit.Mpp), "103_MPP", "103_MPPs" },
        { One(1234, Unit.Item), "1.234", "1,234" },
    };

    [Theory]
    [MemberData(nameof(Amounts), DisableDiscoveryEnumeration = true)]
    public void Amounts_carry_unit_range_and_qualifier(Amount amount, string id, string en)
    {
        Id.Amount(amount).ShouldBe(Hard(id));
        En.Amount(amount).ShouldBe(Hard(en));
    }

    [Theory]
    [InlineData("2021-06-03", "3 Juni 2021", "3 June 2021")]
    [InlineData("2021-06-03~", "sekitar 3 Juni 2021", "about 3 June 2021")]
    [InlineData("2021-06", "Juni 2021", "June 2021")]
    [InlineData("2021", "2021", "2021")]
    [InlineData("2022~", "sekitar 2022", "about 2022")]
    [InlineData("2023-10-17/2023-10-18", "17–18 Oktober 2023", "17–18 October 2023")]
    [InlineData("2023-10-17/2023-10-17", "17 Oktober 2023", "17 October 2023")]
    [InlineData("2023-09-30/2023-10-02", "30 September–2 Oktober 2023", "30 September–2 October 2023")]
    [InlineData("2023-12-30/2024-01-02", "30 Desember 2023–2 Januari 2024", "30 December 2023–2 January 2024")]
    [InlineData("2022-10-17/2023-10-17", "17 Oktober 2022–17 Oktober 2023", "17 October 2022–17 October 2023")]
    [InlineData("2021-05/2021-08", "Mei–Agustus 2021", "May–August 2021")]
    [InlineData("2021-05/2021-05", "Mei 2021", "May 2021")]
    [InlineData("2021-12/2022-02~", "sekitar Desember 2021–Februari 2022", "about December 2021–February 2022")]
    [InlineData("2021/2023", "2021–2023", "2021–2023")]
    public void Dates_are_written_as_far_as_known(string date, string id, string en)
    {
        Id.Date(DateReader.Read(date).Date!).ShouldBe(id);
        En.Date(DateReader.Read(date).Date!).ShouldBe(en);
    }

    [Theory]
    [InlineData(1, "Januari", "January")]
    [InlineData(2, "Februari", "February")]
    [InlineData(3, "Maret", "March")]
    [InlineData(4, "April", "April")]
    [InlineData(5, "Mei", "May")]
    [InlineData(6, "Juni", "June")]
    [InlineData(7, "Juli", "July")]
    [InlineData(8, "Agustus", "August")]
    [InlineData(9, "September", "September")]
    [InlineData(10, "Oktober", "October")]
    [InlineData(11, "November", "November")]
    [InlineData(12, "Desember", "December")]
    public void Months_have_their_names(int month, string id, string en)
    {
        var date = DateReader.Read($"2021-{month:00}").Date!;
        Id.Date(date).ShouldBe($"{id} 2021");
        En.Date(date).ShouldBe($"{en} 2021");
    }

    [Fact]
    public void Long_dates_name_the_weekday()
    {
        Id.LongDate(new DateOnly(2021, 4, 22)).ShouldBe("Kamis, 22 April 2021");
        En.LongDate(new DateOnly(2021, 4, 22)).ShouldBe("Thursday, 22 April 2021");
    }

    [Theory]
    [InlineData(93, "93_hari", "93_days")]
    [InlineData(1, "1_hari", "1_day")]
    [InlineData(0, "0_hari", "0_days")]
    [InlineData(1234, "1.234_hari", "1,234_days")]
    public void Days_are_counted(int days, string id, string en)
    {
        Id.Days(days).ShouldBe(Hard(id));
        En.Days(days).ShouldBe(Hard(en));
    }

    private static Amount One(decimal value, Unit unit, Qualifier qualifier = Qualifier.Exact) => new(value, value, unit, qualifier);

    private static decimal Value(string text) => decimal.Parse(text);

    private static string Hard(string text) => text.Replace('_', '\u00A0');
}
