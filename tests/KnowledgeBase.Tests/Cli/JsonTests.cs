using System.Text.Json;

namespace KnowledgeBase.Tests.Cli;

/// <summary>The envelope of <c>--json</c>.</summary>
public class JsonTests
{
    private static readonly string[] Members = ["tool", "version", "schema", "command", "summary", "findings"];
    private static readonly string[] Counts =
        ["pages", "files", "changed", "removed", "kept", "bytes", "errors", "warnings", "notices", "milliseconds", "largestPage"];

    [Fact]
    public void A_build_tells_what_it_wrote_and_nothing_else()
    {
        using var site = new TestSite();
        var run = site.Run("build", "--json");
        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        Names(json.RootElement).ShouldBe(Members);
        json.RootElement.GetProperty("tool").GetString().ShouldBe("kb");
        json.RootElement.GetProperty("schema").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("command").GetString().ShouldBe("build");

        var summary = json.RootElement.GetProperty("summary");
        Names(summary).ShouldBe(Counts);
        var files = Directory.GetFiles(site.FullPath("_site"), "*", SearchOption.AllDirectories).Length - 1;
        summary.GetProperty("files").GetInt32().ShouldBe(files);
        summary.GetProperty("changed").GetInt32().ShouldBe(files);
        summary.GetProperty("removed").GetInt32().ShouldBe(0);
        summary.GetProperty("largestPage").GetProperty("path").GetString().ShouldEndWith(".html");
        json.RootElement.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void What_check_does_not_know_is_null()
    {
        using var site = new TestSite();
        using var json = JsonDocument.Parse(site.Run("check", "--json").Out);
        json.RootElement.GetProperty("command").GetString().ShouldBe("check");
        foreach (var name in new[] { "changed", "removed", "kept", "files", "bytes", "largestPage" })
        {
            json.RootElement.GetProperty("summary").GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null);
        }
    }

    [Fact]
    public void Findings_carry_place_and_excerpt()
    {
        using var site = new TestSite();
        site.Write("content/terms/gerai.yaml", TestSite.BadTerm);
        site.Write("content/terms/kosong.yaml", "");
        var run = site.Run("check", "--json", "--lang", "en");
        run.Code.ShouldBe(1);
        using var json = JsonDocument.Parse(run.Out);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        findings.Select(f => f.GetProperty("file").GetString()).ShouldBeInOrder();

        var key = findings.Single(f => f.GetProperty("code").GetString() == "KB201");
        Names(key).ShouldBe(["code", "level", "file", "line", "column", "endLine", "endColumn", "message", "hint", "excerpt"]);
        key.GetProperty("level").GetString().ShouldBe("error");
        key.GetProperty("file").GetString().ShouldBe("content/terms/gerai.yaml");
        key.GetProperty("line").GetInt32().ShouldBe(2);
        key.GetProperty("column").GetInt32().ShouldBe(1);
        key.GetProperty("endLine").GetInt32().ShouldBe(2);
        key.GetProperty("endColumn").GetInt32().ShouldBe(9);
        key.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("is not known here");
        key.GetProperty("excerpt").GetString().ShouldNotBeNull().ShouldStartWith("2 │ definisi: Tempat layanan.\n  │ ^^^^^^^^ ");

        var empty = findings.Single(f => f.GetProperty("code").GetString() == "KB005");
        empty.GetProperty("line").ValueKind.ShouldBe(JsonValueKind.Null);
        empty.GetProperty("excerpt").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32().ShouldBe(findings.Count);
    }

    [Fact]
    public void Wrong_usage_leaves_standard_output_empty()
    {
        using var site = new TestSite();
        var run = site.Run("check", "--json", "--content", "tiada");
        run.Code.ShouldBe(2);
        run.Out.ShouldBeEmpty();
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
