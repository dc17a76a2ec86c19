using System.Text.Json;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Cli;

/// <summary><c>kb search</c> on the real content.</summary>
public class SearchCommandTests
{
    public static TheoryData<string> Hostile =>
    [
        "<img src=x onerror=alert(1)>", "\u001b[31m\u0007\u0000", "\ud800", "\udc00\ud800", "\"", "“”\"“", "((((", "\\", "%00%ff", "../../etc/passwd",
        "'; DROP TABLE--", "{0} {1:N}", "Rp", "Rp9999999999999999999999999999", "0,0,0.0.", "32/13/99999", "ke dari ke dari", "\u202e\u2028\u200b",
        "人民 مرحبا 👩‍👩‍👧‍👦", "e\u0301\u0301\u0301", "__proto__ constructor toString", "&#:=>@~", new string('a', 10_000), string.Concat(Enumerable.Repeat("mpp ", 5_000)),
        new string('"', 5_000), string.Concat(Enumerable.Repeat("\ud83d\ude00", 3_000)), new string('a', 399) + "\ud83d\ude00",
    ];

    [Theory]
    [InlineData("biaya dua bulan", "id", "/mpp/blora/", "/playbook/blora-")]
    [InlineData("cost two months", "en", "/en/mpp/blora/", "/en/playbook/blora-")]
    public void The_fast_and_cheap_one_is_among_the_first_three(string query, string language, params string[] addresses)
    {
        var run = Run(query, "--lang", language);
        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var urls = Lines(run).Where(l => l.StartsWith("    https://", StringComparison.Ordinal)).ToList();
        urls.Count.ShouldBe(10);
        urls.Take(3).ShouldContain(u => addresses.Any(u.Contains), run.Out);
        run.Out.ShouldContain(language == "id" ? " halaman ditemukan; 10 teratas:\n" : " pages found; the first 10:\n");
        Lines(run).Where(l => l.Length > 3 && l[2] == '.').Select(l => l[..2].Trim()).ShouldBe(Enumerable.Range(1, 10).Select(n => $"{n}"));
        run.Out.ShouldNotContain("\e");
    }

    [Fact]
    public void Typing_errors_are_corrected_and_said()
    {
        var indonesian = Run("anggarn Surabya").Out;
        indonesian.ShouldContain("Dicari “anggaran” sebagai ganti “anggarn”.\n");
        indonesian.ShouldContain("Dicari “surabaya” sebagai ganti “Surabya”.\n");
        indonesian.ShouldContain("/mpp/surabaya/\n");
        Run("budgt", "--lang", "en").Out.ShouldContain("Searched for “budget” in place of “budgt”.\n");
    }

    [Fact]
    public void Reasons_only_when_asked()
    {
        Run("biaya dua bulan").Out.ShouldNotContain("Cocok: ");
        Run("biaya dua bulan", "--explain").Out.ShouldMatch(@"\n    Cocok: .*\(nilai\)");
        Run("cost two months", "--explain", "--lang", "en").Out.ShouldMatch(@"\n    Matches: .*\(value\)");
    }

    [Fact]
    public void A_terminal_shows_what_fits_in_bold()
    {
        var machine = CliRun.Machine(Repository.Root) with { IsOutputTerminal = true };
        CliRun.With(machine, "search", "mal").Out.ShouldMatch("\n    .*\\e\\[1m[Mm]al\\e\\[0m");
    }

    [Fact]
    public void As_json()
    {
        var run = Run("anggarn Surabya", "--json", "--explain");
        run.Error.ShouldBeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        Names(root).ShouldBe(["tool", "version", "schema", "command", "query", "language", "outcome", "total", "shortened", "corrections", "results"]);
        root.GetProperty("command").GetString().ShouldBe("search");
        root.GetProperty("query").GetString().ShouldBe("anggarn Surabya");
        root.GetProperty("language").GetString().ShouldBe("id");
        root.GetProperty("outcome").GetString().ShouldBe("found");
        root.GetProperty("corrections")[0].GetProperty("typed").GetString().ShouldBe("anggarn");
        root.GetProperty("corrections")[0].GetProperty("searched").GetString().ShouldBe("anggaran");
        var results = root.GetProperty("results").EnumerateArray().ToList();
        results.Count.ShouldBe(Math.Min(10, root.GetProperty("total").GetInt32()));
        results.ShouldContain(r => r.GetProperty("highlights").GetArrayLength() > 0);
        foreach (var (i, result) in results.Index())
        {
            Names(result).ShouldBe(["number", "id", "title", "kind", "label", "url", "snippet", "titleHighlights", "highlights", "score", "why"]);
            result.GetProperty("number").GetInt32().ShouldBe(i + 1);
            result.GetProperty("url").GetString()!.ShouldStartWith("https://");
            var snippet = result.GetProperty("snippet").GetString()!;
            foreach (var range in result.GetProperty("highlights").EnumerateArray())
            {
                Names(range).ShouldBe(["start", "length"]);
                (range.GetProperty("start").GetInt32() + range.GetProperty("length").GetInt32()).ShouldBeLessThanOrEqualTo(snippet.Length);
            }

            Names(result.GetProperty("why")[0]).ShouldBe(["kind", "said", "found"]);
        }

        using var plain = JsonDocument.Parse(Run("mal", "--json").Out);
        Names(plain.RootElement.GetProperty("results")[0]).ShouldNotContain("why");
    }

    [Theory]
    [InlineData("qqqxxzzqq", "nothing-found", "Tidak ada yang cocok. Coba kata lain.\n", "Nothing fits. Try other words.\n")]
    [InlineData("!? …", "no-words", "Tidak ada kata yang dapat dicari di dalamnya.\n", "There is no word in it to search for.\n")]
    public void Nothing_found_is_an_answer(string query, string outcome, string indonesian, string english)
    {
        Run(query).ShouldBe(new CliRun(0, "", indonesian));
        Run(query, "--lang", "en").ShouldBe(new CliRun(0, "", english));
        var run = Run(query, "--json");
        run.Code.ShouldBe(0);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("outcome").GetString().ShouldBe(outcome);
        json.RootElement.GetProperty("total").GetInt32().ShouldBe(0);
        json.RootElement.GetProperty("results").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_query_is_needed()
    {
        foreach (var args in new string[][] { ["search"], ["search", ""], ["search", "  "], ["search", "--json"] })
        {
            CliRun.In(Repository.Root, args).ShouldBe(new CliRun(2, "", "galat: sebut yang dicari\nBantuan: kb search --help\n"));
        }

        CliRun.In(Repository.Root, "search", "--lang", "en").Error.ShouldBe("error: say what to search for\nHelp: kb search --help\n");
    }

    [Fact]
    public void Words_need_no_quotation_marks()
    {
        CliRun.In(Repository.Root, "search", "biaya", "dua", "bulan").ShouldBe(Run("biaya dua bulan"));
        CliRun.In(Repository.Root, "search", "biaya", "dua", "--json", "bulan").Out.ShouldContain("\"query\": \"biaya dua bulan\"");
        CliRun.In(Repository.Root, "search", "biaya", "--jsno").Code.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_queries_end_well(string query)
    {
        var run = CliRun.In(Repository.Root, "search", "--explain", "--", query);
        run.Code.ShouldBe(0, run.Error);
        (run.Out + run.Error).Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        using var json = JsonDocument.Parse(CliRun.In(Repository.Root, "search", "--json", "--", query).Out);
        json.RootElement.GetProperty("shortened").GetBoolean().ShouldBe(query.Length > 400);
    }

    [Fact]
    public void Content_with_errors_is_not_searched()
    {
        using var site = new TestSite();
        site.Write("content/terms/salah.yaml", TestSite.BadTerm);
        var run = site.Run("search", "gerai", "--json");
        run.Code.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldMatch("^galat: isi belum dapat dicari: [1-9] galat\nLihat dan perbaiki dahulu: kb check\n$");
        site.Run("search", "gerai", "--lang", "en").Error.ShouldMatch("^error: the content cannot be searched yet: [1-9] errors?\nSee and mend them first: kb check\n$");
    }

    [Fact]
    public void Another_folder_and_a_site_of_one_language()
    {
        using var site = new TestSite();
        var path = site.FullPath("content/site.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("[id, en]", "[id]", StringComparison.Ordinal));
        var run = CliRun.In(Path.GetTempPath(), "search", "layanan", "--content", site.FullPath("content"), "--lang", "en");
        run.Out.ShouldBe("1 page found:\n\n 1. Gerai (Term)\n    https://uji.example/istilah/gerai/\n    Tempat layanan.\n", run.Error);
        CliRun.In(Path.GetTempPath(), "search", "layanan", "--content", "tiada").Code.ShouldBe(2);
    }

    private static CliRun Run(string query, params string[] options) => CliRun.In(Repository.Root, ["search", query, .. options]);

    private static string[] Lines(CliRun run) => run.Out.Split('\n');

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
