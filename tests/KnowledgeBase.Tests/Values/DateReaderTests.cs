using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Tests.Values;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2021-06-03", "2021-06-03", "2021-06-03", DatePrecision.Day, false, false)]
    [InlineData(" 2021-06-03 ", "2021-06-03", "2021-06-03", DatePrecision.Day, false, false)]
    [InlineData("2021-06-03~", "2021-06-03", "2021-06-03", DatePrecision.Day, true, false)]
    [InlineData("2021-06", "2021-06-01", "2021-06-30", DatePrecision.Month, false, false)]
    [InlineData("2024-02~", "2024-02-01", "2024-02-29", DatePrecision.Month, true, false)]
    [InlineData("2021", "2021-01-01", "2021-12-31", DatePrecision.Year, false, false)]
    [InlineData("2022~", "2022-01-01", "2022-12-31", DatePrecision.Year, true, false)]
    [InlineData("1900", "1900-01-01", "1900-12-31", DatePrecision.Year, false, false)]
    [InlineData("2200-12", "2200-12-01", "2200-12-31", DatePrecision.Month, false, false)]
    [InlineData("2023-10-17/2023-10-18", "2023-10-17", "2023-10-18", DatePrecision.Day, false, true)]
    [InlineData("2023-12/2024-01", "2023-12-01", "2024-01-31", DatePrecision.Month, false, true)]
    [InlineData("2021/2023", "2021-01-01", "2023-12-31", DatePrecision.Year, false, true)]
    [InlineData("2021/2023~", "2021-01-01", "2023-12-31", DatePrecision.Year, true, true)]
    public void Machine_forms_are_read(string text, string first, string last, DatePrecision precision, bool about, bool range) =>
        DateReader.Read(text).ShouldBe(new DateReading(
            new FuzzyDate(DateOnly.Parse(first), DateOnly.Parse(last), precision, about, range), DateProblem.None));

    [Theory]
    [InlineData(null, DateProblem.NotADate)]
    [InlineData("", DateProblem.NotADate)]
    [InlineData("~", DateProblem.NotADate)]
    [InlineData("/", DateProblem.NotADate)]
    [InlineData("22 April 2021", DateProblem.NotADate)]
    [InlineData("Kamis, 22 April 2021", DateProblem.NotADate)]
    [InlineData("2021-6-3", DateProblem.NotADate)]
    [InlineData("2021/06/03", DateProblem.NotADate)]
    [InlineData("2021-06-03T", DateProblem.NotADate)]
    [InlineData("２０２１", DateProblem.NotADate)]
    [InlineData("20210603", DateProblem.NotADate)]
    [InlineData("2021~~", DateProblem.NotADate)]
    [InlineData("2021~/2022", DateProblem.NotADate)]
    [InlineData("2021/", DateProblem.NotADate)]
    [InlineData("2021/abcd", DateProblem.NotADate)]
    [InlineData("2021-06/2021-06-03", DateProblem.NotADate)]
    [InlineData("2021/2022/2023", DateProblem.NotADate)]
    [InlineData("2021-02-30", DateProblem.Impossible)]
    [InlineData("2023-02-29", DateProblem.Impossible)]
    [InlineData("2021-13", DateProblem.Impossible)]
    [InlineData("2021-00", DateProblem.Impossible)]
    [InlineData("2021-06-00", DateProblem.Impossible)]
    [InlineData("2021-02-27/2021-02-30", DateProblem.Impossible)]
    [InlineData("2021-02-30/2021-03-01", DateProblem.Impossible)]
    [InlineData("2023-10-18/2023-10-17", DateProblem.Backwards)]
    [InlineData("2023/2021", DateProblem.Backwards)]
    [InlineData("1899", DateProblem.OutOfRange)]
    [InlineData("2201-01-01", DateProblem.OutOfRange)]
    [InlineData("0000-00", DateProblem.OutOfRange)]
    [InlineData("2021/2999", DateProblem.OutOfRange)]
    public void What_is_no_date_says_why(string? text, DateProblem problem) =>
        DateReader.Read(text).ShouldBe(new DateReading(null, problem));

    [Fact]
    public void A_day_is_whole_certain_and_single()
    {
        DateReader.ReadDay("2021-06-03").ShouldBe(new DateOnly(2021, 6, 3));
        DateReader.ReadDay("2021-06").ShouldBeNull();
        DateReader.ReadDay("2021-06-03~").ShouldBeNull();
        DateReader.ReadDay("2021-06-03/2021-06-04").ShouldBeNull();
        DateReader.ReadDay("2021-02-30").ShouldBeNull();
        DateReader.ReadDay(null).ShouldBeNull();
    }
}
