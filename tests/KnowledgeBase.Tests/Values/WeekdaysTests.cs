using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Tests.Values;

public sealed class WeekdaysTests
{
    [Theory]
    [InlineData("Senin", DayOfWeek.Monday)]
    [InlineData("SELASA", DayOfWeek.Tuesday)]
    [InlineData("rabu", DayOfWeek.Wednesday)]
    [InlineData(" Kamis ", DayOfWeek.Thursday)]
    [InlineData("Jumat", DayOfWeek.Friday)]
    [InlineData("Jum'at", DayOfWeek.Friday)]
    [InlineData("Jum’at", DayOfWeek.Friday)]
    [InlineData("Jum`at", DayOfWeek.Friday)]
    [InlineData("Sabtu", DayOfWeek.Saturday)]
    [InlineData("Minggu", DayOfWeek.Sunday)]
    [InlineData("Ahad", DayOfWeek.Sunday)]
    [InlineData("thursday", DayOfWeek.Thursday)]
    public void Names_are_read_in_both_languages(string text, DayOfWeek day) => Weekdays.Parse(text).ShouldBe(day);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("Juni")]
    [InlineData("Senin, Selasa")]
    public void Anything_else_is_no_weekday(string? text) => Weekdays.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Every_name_reads_back_as_its_day(Language language)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            Weekdays.Parse(Weekdays.Name(day, language)).ShouldBe(day);
        }
    }
}
