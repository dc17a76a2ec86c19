using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Tests.Laws;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>The quick reader of YAML gives up, or gives the tree and the places that YamlDotNet gives, where YamlDotNet finds nothing wrong.</summary>
public sealed class PlainYamlLaws
{
    private static readonly IReadOnlyList<(string Path, string Text)> Real =
        [.. new[] { Repository.At("content"), Repository.At("tests", "sites", "full", "content") }
            .SelectMany(folder => new ContentFolder(folder).List())
            .Where(f => !f.Path.StartsWith("assets/", StringComparison.Ordinal) && !f.Path.EndsWith(".en.md", StringComparison.Ordinal))
            .Select(f => (f.Path, Encoding.UTF8.GetString(f.Read())))];

    [Fact]
    public void Of_the_YAML_suite() => YamlSuite.Cases.Count(c => Reads("a.yaml", c.Yaml)).ShouldBeGreaterThan(10);

    [Fact]
    public void Of_all_content_which_it_reads_without_help() =>
        Real.Where(f => !Reads(f.Path, f.Text)).Select(f => f.Path).ShouldBeEmpty();

    [Fact]
    public void Of_content_that_was_saved_on_Windows() =>
        Real.Where(f => !Reads(f.Path, f.Text.ReplaceLineEndings("\r\n"))).Select(f => f.Path).ShouldBeEmpty();

    [Fact]
    public void Of_any_YAML() => Count(5_000, 200_000, dice => Reads("a.yaml", FuzzTexts.Yaml(dice))).ShouldBeGreaterThan(50);

    [Fact]
    public void Of_records_after_an_accident()
    {
        var others = Real.Select(f => f.Text).ToList();
        Count(3_000, 200_000, dice =>
        {
            var (path, text) = dice.Of(Real);
            return Reads(path, FuzzTexts.Accident(dice, dice.Chance(30) ? text.ReplaceLineEndings("\r\n") : text, others));
        }).ShouldBeGreaterThan(300);
    }

    [Fact]
    public void Of_short_texts_made_of_every_sign() => Count(20_000, 2_000_000, dice =>
    {
        var text = new StringBuilder(dice.Chance(50) ? "a: " : "");
        for (var i = 1 + dice.Below(12); i > 0; i--)
        {
            text.Append(dice.Of(Signs));
        }

        return Reads("a.yaml", text.ToString());
    }).ShouldBeGreaterThan(200);

    [Theory]
    [InlineData("a: [[b]")]
    [InlineData("a: {b: c")]
    [InlineData("a: b\na: c")]
    [InlineData("a: b\n c: d")]
    [InlineData("a: b\n  c")]
    [InlineData("a:\n- b\n - c")]
    [InlineData("a: 'b\n  c'")]
    [InlineData("- a")]
    [InlineData("a: b\rc: d")]
    [InlineData("a: b # c\rd: e")]
    [InlineData("a:")]
    [InlineData("")]
    public void It_gives_up_on(string yaml) => Reads("a.yaml", yaml).ShouldBeFalse();

    [Theory]
    [InlineData("a: [b, c] # d", "[b, c]")]
    [InlineData("a: { b: c }\n", "{ b: c }")]
    [InlineData("a: []", "[]")]
    [InlineData("a: {  }", "{  }")]
    [InlineData("a: [[b], {c: d}]", "[[b], {c: d}]", "[b]", "{c: d}")]
    [InlineData("a: [b,\n  c,\n  ]\nd: e", "[b,\n  c,\n  ]")]
    [InlineData("a:\n  - b\n  - [c]\n\n", "- b\n  - [c]", "[c]")]
    public void A_collection_ends_behind_its_own_bracket(string yaml, params string[] collections)
    {
        Reads("a.yaml", yaml);
        var source = new SourceText("a.yaml", yaml);
        var read = YamlReader.ReadAll(source, 0, yaml.Length, new DiagnosticBag())!;
        Collections(read).Skip(1).Select(n => n.Span.Slice()).ShouldBe(collections);
    }

    private static IEnumerable<YamlNode> Collections(YamlNode node) => node switch
    {
        YamlList list => [list, .. list.Items.SelectMany(Collections)],
        YamlMap map => [map, .. map.Entries.SelectMany(e => Collections(e.Value))],
        _ => [],
    };

    private static readonly string[] Signs =
    [
        "a", "b: ", "c:", "\n", "\n  ", "\n- ", "\n  - ", " ", "- ", "-", "1", "-1", "[", "]", "{", "}", ", ", ",", "\"", "'", "''", "#", " # x", "?", "!", "&", "*", "|", ">", "%", "@", "`", "~", "=", "<", ".", "...", "---", "/", "(", ")", "+", "\\", "_", "é", "\u00A0", "🏢",
        "\r", "\r\n", "\r\nf: ", "\r\n  - ", "\nb: ", "\n  c: ", "\n    d: ", "[a, b]", "{a: b, c: d}", "\"a b\"", "'c d'", "a b", "https://a.example/b?c=d", "\nd:\n  - e", "\ne:\n- {f: g}", "\n\n", "\n# x\n",
    ];

    private static int Count(int few, int many, Func<Dice, bool> reads)
    {
        var count = 0;
        Fuzz.Run(few, many, dice => Interlocked.Add(ref count, reads(dice) ? 1 : 0));
        return Fuzz.IsAll ? count : int.MaxValue;
    }

    /// <summary>Whether the quick reader reads a text; what it reads is compared.</summary>
    private static bool Reads(string path, string text)
    {
        var bytes = Texts.Bytes(text);
        if (TextDecoder.Decode(new ContentFile(path, bytes.Length, () => bytes), new DiagnosticBag()) is not { } source)
        {
            return false;
        }

        var (start, end) = FrontMatter.Find(source) is { } matter ? (matter.Start, matter.End) : (0, source.Text.Length);
        if (PlainYamlReader.Read(source, start, end) is not { } quick)
        {
            return false;
        }

        var bag = new DiagnosticBag();
        var slow = YamlReader.ReadAll(source, start, end, bag);
        bag.Sorted().ShouldBeEmpty(text);
        Lines(quick).Zip(Lines(slow!).Append("nothing")).Where(p => p.First != p.Second).Take(3).ShouldBeEmpty(text);
        return true;
    }

    private static IEnumerable<string> Lines(YamlNode node) => node switch
    {
        YamlScalar scalar => [$"{Place(scalar.Span)} {scalar.Text}"],
        YamlList list => [$"{Place(list.Span)} list", .. list.Items.SelectMany(Lines), "end"],
        YamlMap map => [$"{Place(map.Span)} map", .. map.Entries.SelectMany(e => Lines(e.Key).Concat(Lines(e.Value))), "end"],
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Place(SourceSpan span) => $"{span.Start}+{span.Length}";
}
