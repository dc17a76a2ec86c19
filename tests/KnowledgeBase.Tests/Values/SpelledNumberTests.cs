using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Tests.Values;

/// <summary>Numbers in words, and days with their weekdays.</summary>
public sealed class SpelledNumberTests
{
    [Theory]
    [InlineData(0, "nol"), InlineData(1, "satu"), InlineData(10, "sepuluh"), InlineData(11, "sebelas"), InlineData(12, "dua belas"), InlineData(19, "sembilan belas")]
    [InlineData(20, "dua puluh"), InlineData(21, "dua puluh satu"), InlineData(100, "seratus"), InlineData(101, "seratus satu"), InlineData(111, "seratus sebelas")]
    [InlineData(200, "dua ratus"), InlineData(1_000, "seribu"), InlineData(1_993, "seribu sembilan ratus sembilan puluh tiga"), InlineData(2_001, "dua ribu satu")]
    [InlineData(11_000, "sebelas ribu"), InlineData(100_000, "seratus ribu"), InlineData(101_000, "seratus satu ribu"), InlineData(1_000_000, "satu juta")]
    [InlineData(240_000_000, "dua ratus empat puluh juta"), InlineData(1_800_000_000, "satu miliar delapan ratus juta"), InlineData(1_001_001_001_001, "satu triliun satu miliar satu juta seribu satu")]
    public void As_letters_write_them(long number, string words) => SpelledNumber.Indonesian(number).ShouldBe(words);

    [Fact]
    public void What_has_no_words_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SpelledNumber.Indonesian(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => SpelledNumber.Indonesian(1_000_000_000_000_000));
    }

    [Theory]
    [InlineData("2028-02-29", 1, "Selasa, 29 Februari 2028", "Tuesday, 29 February 2028")]
    [InlineData("2026-12-31", 2, "Kamis, 31 Desember 2026 sampai Jumat, 1 Januari 2027", "Thursday, 31 December 2026 to Friday, 1 January 2027")]
    [InlineData("2027-02-28", 2, "Minggu, 28 Februari 2027 sampai Senin, 1 Maret 2027", "Sunday, 28 February 2027 to Monday, 1 March 2027")]
    [InlineData("2000-01-01", 1, "Sabtu, 1 Januari 2000", "Saturday, 1 January 2000")]
    public void Days_with_their_weekdays(string first, int days, string indonesian, string english)
    {
        Formats.For(Language.Indonesian).LongDates(DateOnly.Parse(first), days).ShouldBe(indonesian);
        Formats.For(Language.English).LongDates(DateOnly.Parse(first), days).ShouldBe(english);
    }
}
