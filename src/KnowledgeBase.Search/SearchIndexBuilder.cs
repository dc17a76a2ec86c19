using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Building;

namespace KnowledgeBase.Search;

/// <summary>Writes a static search index. The same documents give the same bytes, on any machine and any number of cores.</summary>
public static class SearchIndexBuilder
{
    /// <summary>Documents in a piece of cards of a bundle: all cards are there anyway.</summary>
    private const int BundledCards = 16;

    /// <summary>One document in so many may be out of date in what is remembered before all is written anew: it is counted each time.</summary>
    private const int MostOutdated = 50;

    /// <summary>What goes into the files.</summary>
    private sealed record Written(
        SearchDocument[] Documents, CountedDocument[] Counted, WordData Words, Lexicon Lexicon, byte[][] Terms, List<string> Bounds, Dictionary<string, int> Forms, int[] Order);

    /// <summary>
    /// All files of the index of the documents in the language of the options; documents of other languages are left out.
    /// The first file is the manifest, whose name is stable; pieces lie in a folder named by their content, texts beside
    /// the manifest. The manifest of a small index holds the pieces itself.
    /// </summary>
    /// <exception cref="ArgumentException">Two documents of the language have the same id, or one that cannot be part of a file's name.</exception>
    public static IReadOnlyList<IndexFile> Build(IReadOnlyList<SearchDocument> documents, SiteTerms terms, SearchIndexOptions? options = null)
    {
        var texts = new KeptTexts();
        var index = Build(documents, terms, options ?? new SearchIndexOptions(), texts, last: null);
        return [.. index.Files, .. texts.Files];
    }

    /// <summary>The same with the texts written as they are read.</summary>
    /// <param name="documents">The pages.</param>
    /// <param name="terms">Words that only the site knows.</param>
    /// <param name="options">How the index is written.</param>
    /// <param name="texts">Takes the texts.</param>
    /// <param name="last">What the index before counted: a page whose text is where it was and would be the same is not read again.</param>
    /// <exception cref="ArgumentException">As above.</exception>
    public static BuiltIndex Build(IReadOnlyList<SearchDocument> documents, SiteTerms terms, SearchIndexOptions options, ISearchTexts texts, IndexMemory? last)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(texts);
        var own = documents.Where(document => document.Language == options.Language)
            .OrderBy(General).ThenBy(document => document.Url, StringComparer.Ordinal).ThenBy(document => document.Id, StringComparer.Ordinal).ToArray();
        Refuse(own);

        var words = SiteWords.Join(terms, own);
        var known = last?.For(words);
        var lexicon = new Lexicon(words, options.Language);
        var (counted, read) = Count(own, lexicon, options, texts, known);
        var (lists, forms) = Inverter.Of(counted);
        // A set of near meaning that half of the pages have tells nothing apart.
        lists = [.. lists.Where(list => list.Key[0] != '~' || list.Count * 2 <= own.Length)];
        var order = TermCoder.Order(lists.Where(list => list.Count <= Pieces.ShortList));
        var (pieces, bounds) = TermPieces.Write(lists, own.Length, options.TermPieceBytes, order);
        var index = new Written(own, counted, words, lexicon, pieces, bounds, forms, order);
        var files = Files(index, options, ListPieces.Count(words));
        var isBundle = files.Skip(1).Sum(file => (long)file.Bytes.Length) <= options.BundleBytes;
        var isOutdated = known is null || counted.Count(document => document.Units != known.Units) * MostOutdated > own.Length;
        return new BuiltIndex(
            isBundle ? Files(index, options with { CardsPerPiece = BundledCards }, 1, isBundle) : files, isOutdated ? new(() => IndexMemory.Of(words, own, read, counted, known)) : null);
    }

    /// <summary>Pages about no place come first: the reader prefers them when the query names none.</summary>
    private static int General(SearchDocument document) =>
        document.Facets is { Region: null, HostRegion: null, VisitorRegions.Count: 0 } ? 0 : 1;

    private static void Refuse(SearchDocument[] documents)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document.Id.Length == 0 || !document.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or ':'))
            {
                throw new ArgumentException($"The id '{document.Id}' cannot be part of a file's name.", nameof(documents));
            }

            if (!names.Add(Pieces.TextPath("", document.Id)))
            {
                throw new ArgumentException($"Two documents have the id '{document.Id}'.", nameof(documents));
            }
        }
    }

    /// <summary>Every document counted, its text on its way, with what names it; a document at a time, so that no two texts of a thread are held.</summary>
    private static (CountedDocument[] Counted, string?[] Texts) Count(SearchDocument[] documents, Lexicon lexicon, SearchIndexOptions options, ISearchTexts texts, KnownDocuments? known)
    {
        var counted = new CountedDocument[documents.Length];
        var names = new string?[documents.Length];
        var most = documents.Length <= options.WholeTexts ? int.MaxValue : options.TextLength;
        // Each thread describes its words anew, so that many of them make more work; whoever makes the pages has use for the other half of the cores.
        var threads = known is null ? Environment.ProcessorCount / 2 : Environment.ProcessorCount;
        Parallel.ForEach(Stretch.Of(documents.Length, threads), stretch =>
        {
            var counter = new WordCounter(lexicon);
            for (var number = stretch.From; number < stretch.To; number++)
            {
                var document = documents[number];
                SearchText? text = null;
                var name = names[number] = texts.Put(document, Pieces.TextPath(options.Folder, document.Id), most, () => CardPieces.TextPiece(text = document.Read(), most));
                if (text is null && name is not null && known?.Find(document, name) is { } before)
                {
                    counted[number] = before;
                }
                else
                {
                    text ??= document.Read();
                    counted[number] = counter.Count(document, text, CardPieces.Beginning(text, options.SnippetLength));
                }
            }
        });
        return (counted, names);
    }

    /// <summary>All files but the texts. A bundle holds its pieces in the manifest.</summary>
    private static List<IndexFile> Files(Written index, SearchIndexOptions options, int listPieces, bool isBundle = false)
    {
        var documents = index.Documents;
        var files = new List<IndexFile>();
        // None needs another; who waits for one that nobody has begun makes it.
        var cards = Task.Run(() => CardPieces.Write(documents, index.Counted, options.CardsPerPiece));
        var facetPieces = Task.Run(() => FacetPieces.Write(documents).ToList());
        var (names, spelling) = SpellingPieces.Write(index.Forms, options.SpellingWords);
        Add(files, index.Terms, Pieces.TermPath);
        Add(files, cards.GetAwaiter().GetResult(), Pieces.CardPath);
        Add(files, ListPieces.Write(index.Words, index.Lexicon, options.Language, listPieces).Select(text => Pieces.Seal(text)), Pieces.ListPath);
        Add(files, spelling.Select(text => Pieces.Seal(text)), Pieces.SpellingPath);
        var facets = facetPieces.GetAwaiter().GetResult();
        files.AddRange(facets.Select(facet => new IndexFile(Pieces.FacetPath("", facet.Name), facet.Piece)));

        var folder = Folder(files);
        var manifest = ManifestText.Write(new ManifestText.Content(
            options.Language, documents.Length, documents.Count(document => General(document) == 0), folder, options.CardsPerPiece, listPieces,
            index.Order, index.Bounds, names, [.. facets.Select(facet => facet.Name)], index.Words, isBundle ? files : []));
        return
        [
            new IndexFile(options.Folder + "/index.json", manifest),
            .. isBundle ? [] : files.Select(file => file with { Path = options.Folder + "/" + folder + file.Path }),
        ];
    }

    private static void Add(List<IndexFile> files, IEnumerable<byte[]> pieces, Func<string, int, string> path) =>
        files.AddRange(pieces.Select((piece, i) => new IndexFile(path("", i), piece)));

    /// <summary>A name made of the content.</summary>
    private static string Folder(IEnumerable<IndexFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    /// <summary>Texts in memory.</summary>
    private sealed class KeptTexts : ISearchTexts
    {
        private readonly ConcurrentBag<IndexFile> files = [];

        /// <summary>All of them, by path.</summary>
        public IEnumerable<IndexFile> Files => files.OrderBy(file => file.Path, StringComparer.Ordinal);

        public string? Put(SearchDocument document, string path, int most, Func<byte[]> make)
        {
            files.Add(new IndexFile(path, make()));
            return null;
        }
    }
}

/// <summary>An index as it was built.</summary>
/// <param name="Files">All files but the texts; the first is the manifest.</param>
/// <param name="Memory">What was counted, for the next index, gathered by whoever wants it; null where the memory that was given is nearly as good.</param>
public sealed record BuiltIndex(IReadOnlyList<IndexFile> Files, Lazy<IndexMemory>? Memory);
