using System.Buffers;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Building;

namespace KnowledgeBase.Tests.Search;

/// <summary>An index of a few changed documents is the one that all documents give, whichever of its lists were taken over.</summary>
public sealed class IndexChangeTests
{
    private const int Size = 220;

    // Forms of one key, words of near meaning, frequent and rare words; few are written to the spelling lists.
    private static readonly string[] Words =
    [
        "mal", "pelayanan", "publik", "gedung", "bangunan", "kantor", "membangun", "dibangun", "pembangunan", "membangunkan", "anggaran", "biaya", "dana", "harga", "Rp240 juta", "Blora",
        "antrean", "antrian", "loket", "gerai", "petugas", "pegawai", "daring", "digital", "online", "lambat", "putus", "jadwal", "waktu", "kerja", "kerjasama", "bekerja", "pekerjaan", "2021",
        .. Enumerable.Range(0, 90).Select(i => $"kata{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}"),
    ];

    private static readonly SearchIndexOptions Options = Library.InPieces with { SpellingWords = 60 };

    [Fact]
    public void Some_documents_change_often()
    {
        var random = new Random(20261123);
        var documents = Enumerable.Range(0, Size).Select(i => Page(i, random)).ToList();
        IndexMemory? memory = null;
        var taken = 0;
        for (var round = 0; round < 250; round++)
        {
            for (var changes = random.Next(3); changes > 0 && round > 0; changes--)
            {
                Change(documents, random);
            }

            var (now, isTaken) = Build(documents, memory, $"round {round}");
            taken += isTaken ? 1 : 0;
            memory = now;
        }

        taken.ShouldBeInRange(100, 240);
    }

    [Fact]
    public void Another_way_of_writing_takes_nothing_over()
    {
        var random = new Random(5);
        var documents = Enumerable.Range(0, 60).Select(i => Page(i, random)).ToList();
        var memory = Build(documents, memory: null, "first").Memory;
        Build(documents, memory, "same").IsTaken.ShouldBeTrue();
        Build(documents, memory, "spelling", Options with { SpellingWords = 30 }).IsTaken.ShouldBeFalse();
        Build(documents, memory, "cards", Options with { SnippetLength = 40 }).IsTaken.ShouldBeFalse();
        Build(documents, memory, "terms", terms: SiteTerms.None).IsTaken.ShouldBeFalse();
        // English has other rules for the same words.
        Build([.. documents.Select(d => d with { Language = "en" })], memory, "language", Options with { Language = "en" }).IsTaken.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Of_many_changes_all_is_made_anew(int changes, bool isTaken)
    {
        var random = new Random(6);
        var documents = Enumerable.Range(0, 60).Select(i => Page(i, random)).ToList();
        var memory = Build(documents, memory: null, "first").Memory;
        for (var i = 0; i < changes; i++)
        {
            // The same words: another length would show in the levels of so few pages.
            documents[i] = documents[i] with { Kind = "lain" };
        }

        Build(documents, memory, "changed").IsTaken.ShouldBe(isTaken);
    }

    [Fact]
    public void A_page_that_comes_is_remembered_at_once()
    {
        var random = new Random(9);
        var documents = Enumerable.Range(0, 60).Select(i => Page(i, random)).ToList();
        var (memory, _) = Build(documents, memory: null, "first");
        documents.Insert(7, Page(70, random));
        (memory, var isTaken) = Build(documents, memory, "one more");
        isTaken.ShouldBeFalse();
        documents[7] = documents[7] with { Kind = "lain" };
        Build(documents, memory, "changed").IsTaken.ShouldBeTrue();
    }

    [Fact]
    public void Means_are_those_of_the_pages_that_have_a_field_nearly()
    {
        var sums = new FieldSums();
        int[] lengths = [7, 0, 2, 30, 635];
        for (var i = 0; i < 3; i++)
        {
            var output = new ArrayBufferWriter<byte>();
            CountedDocument.WriteHead(output, "[]"u8, lengths);
            sums.Add(new CountedDocument(new UnitTable(), output.WrittenSpan.ToArray()));
            (lengths[Field.Title], lengths[Field.Lead]) = (0, lengths[Field.Lead] + 1);
        }

        var means = sums.Means();
        foreach (var (field, mean) in new[] { (Field.Title, 7.0), (Field.Headings, 1), (Field.Places, 2), (Field.Lead, 31), (Field.Body, 635) })
        {
            means[field].ShouldBe(mean, mean * 0.0443);
        }
    }

    [Theory]
    [InlineData("menyanyi", "penyanyi")]
    [InlineData("penyanyi", "menyanyi")]
    [InlineData("penyanyi", "penyanyi menyanyi")]
    [InlineData("penyanyi menyanyi", "menyanyi")]
    public void Forms_of_a_key_come_and_go(string was, string now)
    {
        var random = new Random(8);
        var documents = Enumerable.Range(0, 60).Select(i => Page(i, random)).ToList();
        documents[20] = documents[20] with { Read = Text("menyanyi") };
        documents[30] = documents[30] with { Read = Text(was) };
        var memory = Build(documents, memory: null, "first").Memory;
        documents[30] = documents[30] with { Read = Text(now) };
        Build(documents, memory, "changed").IsTaken.ShouldBeTrue();
    }

    [Fact]
    public void Address_and_kind_are_on_the_card()
    {
        var random = new Random(7);
        var documents = Enumerable.Range(0, 60).Select(i => Page(i, random)).ToList();
        var memory = Build(documents, memory: null, "first").Memory;
        var old = documents[30];
        documents[30] = old with { Url = old.Url + "baru/" };
        Build(documents, memory, "url").IsTaken.ShouldBeTrue();
        documents[30] = old with { Kind = "term" };
        Build(documents, memory, "kind").IsTaken.ShouldBeTrue();
    }

    private static void Change(List<SearchDocument> documents, Random random)
    {
        var at = random.Next(documents.Count);
        var old = documents[at];
        documents[at] = random.Next(40) switch
        {
            // Another address is another place among the others, and another id another document.
            0 => old with { Url = $"lain/{random.Next()}/" },
            1 => old with { Id = $"lain-{random.Next()}" },
            2 => old with { Read = Text(Some(random, 3000)) },
            < 12 => old with { Title = Some(random, 4) },
            < 18 => old with { Kind = random.Next(2) == 0 ? "lesson" : "term" },
            _ => old with { Read = Text(Some(random, random.Next(1, 40))) },
        };
    }

    private static SearchDocument Page(int i, Random random) =>
        new($"lesson:kata-{i}", $"lesson/kata-{i:000}/", "id", "lesson", Some(random, 4), SearchFacets.None, Text(Some(random, random.Next(1, 40))));

    // Early words are frequent.
    private static string Some(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[random.Next(1 + random.Next(Words.Length))]));

    private static Func<SearchText> Text(string body) => () => new SearchText("", [], body);

    /// <summary>Builds with a memory, and holds the outcome to a build without.</summary>
    private static (IndexMemory Memory, bool IsTaken) Build(
        IReadOnlyList<SearchDocument> documents, IndexMemory? memory, string what, SearchIndexOptions? options = null, SiteTerms? terms = null)
    {
        var built = SearchIndexBuilder.Build(documents, terms ?? Library.Terms, options ?? Options, new NamedTexts(), memory);
        var anew = SearchIndexBuilder.Build(documents, terms ?? Library.Terms, options ?? Options, new NamedTexts(), last: null);
        built.Files.Select(Library.Shown).ShouldBe(anew.Files.Select(Library.Shown), what);
        return built.Memory is { } fresh ? (Library.Stored(fresh.Value), false) : (memory!, true);
    }

    /// <summary>Names texts by what they say.</summary>
    private sealed class NamedTexts : ISearchTexts
    {
        public string? Put(SearchDocument document, string path, int most, Func<byte[]> make) => document.Read().Body.ToString();
    }
}
