using System.Text.Json;
using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Tests.Cli;

/// <summary><c>kb explain</c>.</summary>
public class ExplainTests
{
    private static readonly string Here = Path.GetTempPath();

    public static TheoryData<string> Codes => [.. Rules.All.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_in_both_languages(string code)
    {
        var rule = Rules.Find(code)!;
        var indonesian = CliRun.In(Here, "explain", code);
        indonesian.Code.ShouldBe(0);
        indonesian.Error.ShouldBeEmpty();
        indonesian.Out.ShouldStartWith($"{code}: {rule.Title.Id}\n");
        indonesian.Out.ShouldContain("\nSalah:\n    ");
        indonesian.Out.ShouldContain("\nBenar:\n    ");
        indonesian.Out.ShouldNotContain("{0}");
        var english = CliRun.In(Here, "explain", code, "--lang", "en").Out;
        english.ShouldStartWith($"{code}: {rule.Title.En}\n");
        english.ShouldContain("\nHow to mend it:\n    ");
        english.ShouldContain(rule.Right.Split('\n')[0]);
    }

    [Fact]
    public void All_codes_by_area()
    {
        var list = CliRun.In(Here, "explain").Out;
        foreach (var rule in Rules.All)
        {
            list.ShouldContain($"  {rule.Code}  {rule.Title.Id}");
        }

        list.ShouldStartWith("berkas dan folder\n  KB001  ");
    }

    [Theory]
    [InlineData("kb204")]
    [InlineData("204")]
    public void A_code_may_be_written_loosely(string code) => CliRun.In(Here, "explain", code).Out.ShouldStartWith("KB204: ");

    [Theory]
    [InlineData("KB2O4", "galat: tidak mengenal kode “KB2O4”; maksud Anda “KB204”?\n")]
    [InlineData("XY", "galat: tidak mengenal kode “XY”\n")]
    public void An_unknown_code(string code, string expected)
    {
        var run = CliRun.In(Here, "explain", code);
        run.Code.ShouldBe(2);
        run.Error.ShouldStartWith(expected);
    }

    [Fact]
    public void As_json()
    {
        using var one = JsonDocument.Parse(CliRun.In(Here, "explain", "KB204", "--json", "--lang", "en").Out);
        var rule = one.RootElement.GetProperty("rules").EnumerateArray().Single();
        rule.GetProperty("title").GetString().ShouldBe("A word outside the list");
        rule.GetProperty("level").GetString().ShouldBe("error");
        one.RootElement.GetProperty("command").GetString().ShouldBe("explain");

        using var all = JsonDocument.Parse(CliRun.In(Here, "explain", "--json").Out);
        all.RootElement.GetProperty("rules").GetArrayLength().ShouldBe(Rules.All.Count);
    }
}
