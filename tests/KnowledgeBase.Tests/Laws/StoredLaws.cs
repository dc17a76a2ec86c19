using System.Collections;
using System.Reflection;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Content.Stored;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Tests.Support;
using Record = KnowledgeBase.Core.Records.Record;

namespace KnowledgeBase.Tests.Laws;

/// <summary>A record that was stored is the record that was read: every property of every type that records are made of, with its place.</summary>
public sealed class StoredLaws
{
    private static readonly string[][] Contents = [["content"], ["tests", "sites", "full", "content"], ["tests", "sites", "minimal", "content"]];

    public static TheoryData<string> Places => [.. Contents.Select(c => string.Join('/', c))];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_stored_record_is_the_record_that_was_read(string content)
    {
        var (read, stored) = (new Described(), new Described());
        var (first, second) = Twice(new ContentFolder(Repository.At(content.Split('/'))));

        second.ReadAnew.ShouldBeLessThan(first.ReadAnew / 10 + 2);
        stored.Of(second.Records).ShouldBe(read.Of(first.Records));
    }

    [Fact]
    public void Every_property_that_a_record_can_have_is_tried()
    {
        var described = new Described();
        foreach (var content in Contents)
        {
            described.Of(Twice(new ContentFolder(Repository.At(content))).First.Records);
        }

        var (read, stored) = Twice(WithLinkedFigure());
        described.Of(read.Records).ShouldBe(described.Of(stored.Records));

        described.NeverFilled.ShouldBeEmpty("a property that no content has could be forgotten by the store");
    }

    [Fact]
    public void What_has_a_finding_is_read_again()
    {
        var content = new MemoryContent();
        content.Add("site.yaml", File.ReadAllText(Repository.At("tests", "sites", "minimal", "content", "site.yaml")));
        content.Add("terms/gerai.yaml", "name: {id: Gerai, en: Counter}\ndefinition: {id: Tempat layanan., en: A place.}\n");
        content.Add("terms/loket.yaml", "name: {id: Loket, en: Window}\ndefinition: {id: \"Hubungi 0812-3456-7890.\", en: A place.}\n");

        var (first, second) = Twice(content);

        first.ReadAnew.ShouldBe(2);
        second.ReadAnew.ShouldBe(1);
    }

    /// <summary>A figure in the words of a link.</summary>
    private static MemoryContent WithLinkedFigure()
    {
        var content = TestSite.Default();
        content.Add("pages/angka.md", "---\nname: {id: Angka, en: Figures}\ndescription: {id: Angka., en: Figures.}\n---\n\nLihat [{{blora.services}} layanan](host:blora).\n");
        return content;
    }

    private static (Reading First, Reading Second) Twice(IContentSource content)
    {
        using var stream = new MemoryStream();
        var first = Read(content, default, stream);
        return (first, Read(content, stream.ToArray(), Stream.Null));
    }

    private static Reading Read(IContentSource content, ReadOnlyMemory<byte> last, Stream next)
    {
        var cache = new ReadCache(() => DateTime.UtcNow, new RecordStore(() => new BytesInMemory(last), "tests"));
        var catalog = ContentReader.Read(content, new DiagnosticBag(), cache).Catalog!;
        cache.Save(next);
        return new(catalog.Records, cache.ReadAnew);
    }

    private sealed record Reading(IReadOnlyList<Record> Records, int ReadAnew);

    /// <summary>Objects as text: every public property of every object, down to numbers and characters.</summary>
    private sealed class Described
    {
        private readonly StringBuilder text = new();
        private readonly HashSet<string> seen = [];
        private readonly HashSet<string> filled = [];

        /// <summary>Properties that were met and had nothing in them.</summary>
        public IEnumerable<string> NeverFilled => seen.Except(filled).Order(StringComparer.Ordinal);

        public string Of(IReadOnlyList<Record> records)
        {
            text.Clear();
            foreach (var record in records)
            {
                Add(record);
                text.Append('\n');
            }

            return text.ToString();
        }

        private void Add(object? value)
        {
            switch (value)
            {
                case null:
                    text.Append("null ");
                    break;
                case string or Enum or Uri or decimal or DateOnly or bool or int:
                    text.Append($"“{value}” ");
                    break;
                case SourceSpan span:
                    text.Append($"{span.Source.Path} of {span.Source.Length} at {span.Start}+{span.Length} ");
                    break;
                case ReadOnlyMemory<byte> bytes:
                    text.Append($"<{Encoding.UTF8.GetString(bytes.Span)}> ");
                    break;
                case IEnumerable list:
                    text.Append("[ ");
                    foreach (var item in list)
                    {
                        Add(item);
                    }

                    text.Append("] ");
                    break;
                default:
                    AddObject(value);
                    break;
            }
        }

        private void AddObject(object value)
        {
            var type = value.GetType();
            text.Append(type.Name).Append("( ");
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            {
                var part = property.GetValue(value);
                // What can be set was read; everything else follows from it.
                if (property.CanWrite)
                {
                    var name = $"{property.DeclaringType!.Name}.{property.Name}";
                    seen.Add(name);
                    _ = !IsEmpty(part) && filled.Add(name);
                }

                text.Append(property.Name).Append('=');
                Add(part);
            }

            text.Append(") ");
        }

        private static bool IsEmpty(object? value) => value switch
        {
            null or false or 0 => true,
            string or SourceSpan => false,
            IEnumerable list => !list.GetEnumerator().MoveNext(),
            _ => false,
        };
    }
}
