using System.Text.RegularExpressions;

namespace KnowledgeBase.Browser.Injection;

/// <summary>The hostile site must reach every field of every kind that takes words. The fields are read from the schemas, so that a new one without its payload fails here.</summary>
public sealed partial class CoverageTests
{
    // Words that a schema reads but that must be an id, a name of a file, a number or a word of a list: a payload in them is refused.
    private static readonly string[] Ids = ["former-ids", "key", "archive", "code", "host", "theme", "contact", "parts", "Site.address", "Preparation.id", "Host.question", "Visit.bank"];

    // Which hostile record stands for a schema; what several kinds share is tried where a host or a region has it.
    private static readonly Dictionary<string, string> Records = new()
    {
        ["Common"] = "regions/", ["Region"] = "regions/", ["Host"] = "hosts/", ["Ledger"] = "hosts/", ["StatementValue"] = "hosts/", ["Visit"] = "visits/", ["Playbook"] = "playbooks/",
        ["Replication"] = "replications/", ["Lesson"] = "lessons/", ["Source"] = "sources/", ["Term"] = "terms/", ["Regulation"] = "regulations/", ["Page"] = "pages/", ["Preparation"] = "preparation.yaml", ["Site"] = "site.yaml",
    };

    public static TheoryData<string, string> FieldsOfWords() => Read(ReadingWords());

    public static TheoryData<string, string> NestedFields() => Read(ReadingFields());

    [Fact]
    public void Many_fields_take_words() => FieldsOfWords().Count.ShouldBeGreaterThan(60);

    [Theory]
    [MemberData(nameof(FieldsOfWords))]
    public void A_field_that_takes_words_holds_a_payload(string schema, string key) =>
        HostileSite.TextOf(Records[schema]).ShouldMatch($@"(?<![\w-]){Regex.Escape(key)}: [\[{{]*(id: )?(@P|@R|@A|@G|@S)");

    [Theory]
    [MemberData(nameof(NestedFields))]
    public void Fields_in_fields_are_there(string schema, string key) =>
        HostileSite.TextOf(Records[schema]).ShouldMatch($@"(?<![\w-]){Regex.Escape(key)}:( [\[{{]| *\n)");

    private static TheoryData<string, string> Read(Regex reading)
    {
        var fields = new SortedSet<(string Schema, string Key)>();
        foreach (var file in Directory.EnumerateFiles(SchemaFolder(), "*.cs").Order(StringComparer.Ordinal))
        {
            var source = File.ReadAllText(file);
            foreach (Match read in reading.Matches(source))
            {
                var schema = Schema().Matches(source[..read.Index]).LastOrDefault()?.Groups["name"].Value;
                if (schema is not null && !Ids.Contains(read.Groups["key"].Value) && !Ids.Contains($"{schema}.{read.Groups["key"].Value}"))
                {
                    fields.Add((schema, read.Groups["key"].Value));
                }
            }
        }

        return new TheoryData<string, string>(fields.Select(f => (f.Schema, f.Key)));
    }

    private static string SchemaFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No global.json above the tests.");
        }

        return Path.Combine(folder.FullName, "src", "KnowledgeBase.Content", "Schemas");
    }

    // Methods of Fields that give the author's own words.
    [GeneratedRegex("""\b[a-z]\.(?:Required|Located)?(?:Name|Names|Text|Rich|Riches|RichValue|Scalars|WebAddress)\("(?<key>[a-z-]+)"(?!, Properties)""")]
    private static partial Regex ReadingWords();

    [GeneratedRegex(@"\b[a-z]\.Maps?\(""(?<key>[a-z-]+)""")]
    private static partial Regex ReadingFields();

    [GeneratedRegex(@"\b(?:class|record) (?:(?<name>\w+)Schema|(?<name>Common|StatementValue))\b")]
    private static partial Regex Schema();
}
