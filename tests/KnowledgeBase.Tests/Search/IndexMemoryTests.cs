using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeBase.Search;

namespace KnowledgeBase.Tests.Search;

/// <summary>An index with the memory of the one before: the same bytes, and only what changed is read.</summary>
public sealed class IndexMemoryTests
{
    private static readonly string[] Words = ["anggaran", "gedung", "mal", "pelayanan", "antrean", "2021", "Rp240", "juta", "daerah-daerah", "Blora", "jaringan", "perpres 89"];

    [Fact]
    public void Whatever_changes_the_index_is_the_one_that_is_built_anew()
    {
        var random = new Random(20261122);
        // Enough of them that what is remembered may be a little out of date.
        var documents = Enumerable.Range(0, 4).SelectMany(copy => Library.Documents.Select(d => d with { Id = $"{d.Id}-{copy}", Url = $"{d.Url}{copy}/" })).ToList();
        var texts = new Texts();
        IndexMemory? memory = null;
        for (var round = 0; round < 60; round++)
        {
            Change(documents, random);
            // Every third index is bundled, and sometimes the terms of the site are others.
            var terms = round % 7 == 6 ? SiteTerms.None : Library.Terms;
            var options = round % 3 == 0 ? new SearchIndexOptions() : Library.InPieces;
            texts.Begin();
            var built = SearchIndexBuilder.Build(documents, terms, options, texts, memory);
            var anew = SearchIndexBuilder.Build(documents, terms, options);
            built.Files.Concat(texts.Now).Select(Library.Shown).Order().ShouldBe(anew.Select(Library.Shown).Order(), $"round {round}");
            // Where little changed the memory of an earlier round does.
            memory = built.Memory is { } fresh ? Library.Stored(fresh.Value) : memory;
        }
    }

    [Fact]
    public void A_page_whose_text_stands_is_not_read_again()
    {
        var reads = 0;
        IReadOnlyList<SearchDocument> documents =
            [.. Library.Documents.Select(d => d with { Read = () => { reads++; return d.Read(); } })];
        var texts = new Texts();
        texts.Begin();
        var first = SearchIndexBuilder.Build(documents, Library.Terms, Library.InPieces, texts, last: null);
        reads.ShouldBe(documents.Count);

        var memory = Library.Stored(first.Memory!.Value);
        texts.Begin();
        var second = SearchIndexBuilder.Build(documents, Library.Terms, Library.InPieces, texts, memory);
        reads.ShouldBe(documents.Count);
        second.Memory.ShouldBeNull();
        second.Files.Select(Library.Shown).ShouldBe(first.Files.Select(Library.Shown));

        // Another title is not in the text; with it the page is counted anew.
        texts.Begin();
        SearchIndexBuilder.Build([.. documents.Select((d, i) => i == 4 ? d with { Title = "Judul lain" } : d)], Library.Terms, Library.InPieces, texts, memory);
        reads.ShouldBe(documents.Count + 1);
    }

    [Fact]
    public void Other_word_lists_count_everything_anew()
    {
        var texts = new Texts();
        texts.Begin();
        var first = SearchIndexBuilder.Build(Library.Documents, Library.Terms, Library.InPieces, texts, last: null);
        texts.Begin();
        var other = Library.Terms with { Synonyms = [new SynonymSet(["anggaran", "gotong royong"])] };
        SearchIndexBuilder.Build(Library.Documents, other, Library.InPieces, texts, first.Memory!.Value).Files.Select(Library.Shown)
            .ShouldBe(SearchIndexBuilder.Build(Library.Documents, other, Library.InPieces).Where(f => !f.Path.Contains("/x.", StringComparison.Ordinal)).Select(Library.Shown));
    }

    [Fact]
    public void An_id_that_cannot_name_a_file_is_refused() =>
        Should.Throw<ArgumentException>(() => SearchIndexBuilder.Build([Library.Documents[0] with { Id = "../a" }], SiteTerms.None)).Message.ShouldContain("../a");

    private static void Change(List<SearchDocument> documents, Random random)
    {
        for (var changes = random.Next(3); changes >= 0; changes--)
        {
            var at = random.Next(documents.Count);
            var old = documents[at];
            switch (random.Next(5))
            {
                case 0:
                    documents[at] = old with { Title = Some(random) };
                    break;
                case 1 when documents.Count > 5:
                    documents.RemoveAt(at);
                    break;
                case 2:
                    documents.Insert(at, old with { Id = $"baru-{random.Next()}", Url = $"lain/{random.Next()}/", Read = Texts.Of(Some(random), Some(random)) });
                    break;
                case 3:
                    documents[at] = old with { Facets = old.Facets with { Region = random.Next(2) == 0 ? null : "Kabupaten Blora", VisitorRegions = ["Kota Pasuruan"] } };
                    break;
                default:
                    documents[at] = old with { Read = Texts.Of(Some(random), Some(random)) };
                    break;
            }
        }
    }

    private static string Some(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => Words[random.Next(Words.Length)] + (random.Next(9) == 0 ? random.Next(50) : "")));

    /// <summary>Files of texts that stay where they are as long as the page has the same text.</summary>
    private sealed class Texts : ISearchTexts
    {
        private readonly Dictionary<string, (Func<SearchText> Of, int Most, byte[] Bytes)> files = [];
        private readonly Dictionary<string, byte[]> now = [];

        public IEnumerable<IndexFile> Now => now.Select(f => new IndexFile(f.Key, f.Value));

        public static Func<SearchText> Of(string lead, string body) => () => new SearchText(lead, [], body);

        public void Begin() => now.Clear();

        public string? Put(SearchDocument document, string path, int most, Func<byte[]> make)
        {
            if (!files.TryGetValue(path, out var file) || file.Of != document.Read || file.Most != most)
            {
                files[path] = file = (document.Read, most, make());
            }

            now[path] = file.Bytes;
            return RuntimeHelpers.GetHashCode(file.Of).ToString(CultureInfo.InvariantCulture);
        }
    }
}
