using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>Words that look like others.</summary>
public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("MPP Bl\u043Era", "Bl\u043Era", "Kiril")]
    [InlineData("\u039CPP Blora", "\u039CPP", "Yunani")]
    [InlineData("MPP \u13A0lora", "\u13A0lora", "Cherokee")]
    public void A_word_of_two_scripts_is_a_warning(string name, string word, string script)
    {
        var result = TestSite.Build(TestSite.Default().Add("terms/gerai.yaml", $"name: {name}\ndefinition: x\n"), audit: false);
        var finding = result.Findings.Where(f => f.Rule.Code == "KB014").ShouldHaveSingleItem();
        finding.Span.Slice().ShouldBe(word);
        finding.IsError.ShouldBeFalse();
        finding.Message.Id.ShouldContain(script);
    }

    [Theory]
    [InlineData("Μουσείο dan Gerai")]
    [InlineData("Москва")]
    [InlineData("Café Blora 🏢")]
    public void Words_of_one_script_are_fine(string name) =>
        TestSite.Build(TestSite.Default().Add("terms/gerai.yaml", $"name: {name}\ndefinition: x\n"), audit: false)
            .Findings.ShouldNotContain(f => f.Rule.Code == "KB014");

    [Theory]
    [InlineData("\u200B", "200B")]
    [InlineData("\u2060", "2060")]
    [InlineData("\u00AD", "00AD")]
    [InlineData("\u3164", "3164")]
    [InlineData("\U000E0041", "E0041")]
    [InlineData("\u202E", "202E")]
    public void What_cannot_be_seen_is_refused(string hidden, string code)
    {
        foreach (var text in new[] { $"name: ge{hidden}rai\ndefinition: x\n", $"name: \"ge\\U{int.Parse(code, System.Globalization.NumberStyles.HexNumber):X8}rai\"\ndefinition: x\n" })
        {
            var finding = TestSite.Build(TestSite.Default().Add("terms/gerai.yaml", text), audit: false).Findings.ShouldHaveSingleItem();
            finding.Rule.Code.ShouldBe("KB003");
            finding.Message.Id.ShouldContain("U+" + code);
        }
    }
}
