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

    /// <summary>One document in so many may be out of date in what is remembered before all is made and written anew: it is counted each time.</summary>
    private const int MostOutdated = 50;

    /// <summary>What goes into the files.</summary>
    private sealed record Written(
        SearchDocument[] Documents, CountedDocument[] Counted, WordData Words, Lexicon Lexicon, FinishedIndex Finished, byte[][] Terms, List<string> Bounds);

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
    /// <param name="last">What is known of the index before: a page whose text is where it was and would be the same is not read again.</param>
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
        var known = last?.For(words, options);
        var lexicon = new Lexicon(words, options.Language);
        var (counted, names) = Count(own, lexicon, options, texts, known);
        var finished = known is null ? null : Change(known, own, counted, options);
        Lazy<IndexMemory>? memory = null;
        if (finished is null)
        {
            (finished, var record) = Finish(own, names, counted, known, options);
            memory = new(() => IndexMemory.Of(words, options, record));
        }

        var (pieces, bounds) = TermPieces.Write(finished.Lists, options.TermPieceBytes);
        var index = new Written(own, counted, words, lexicon, finished, pieces, bounds);
        var files = Files(index, options, ListPieces.Count(words));
        var isBundle = files.Skip(1).Sum(file => (long)file.Bytes.Length) <= options.BundleBytes;
        return new BuiltIndex(isBundle ? Files(index, options with { CardsPerPiece = BundledCards }, 1, isBundle) : files, memory);
    }

    /// <summary>What is known, with the documents that changed; null where they are too many, or are not those that are known.</summary>
    private static FinishedIndex? Change(KnownIndex known, SearchDocument[] own, CountedDocument[] counted, SearchIndexOptions options)
    {
        var changed = new List<int>();
        for (var number = 0; number < own.Length; number++)
        {
            if (counted[number].Units != known.Units)
            {
                changed.Add(number);
            }
        }

        return changed.Count * MostOutdated <= own.Length && known.IsOf(own) ? IndexChange.Of(known, counted, changed, options) : null;
    }

    /// <summary>The index of all documents, and what it leaves to the next.</summary>
    private static (FinishedIndex Index, IndexRecord Record) Finish(SearchDocument[] own, string?[] names, CountedDocument[] counted, KnownIndex? known, SearchIndexOptions options)
    {
        var inverted = Inverter.Of(counted);
        var spelling = Task.Run(() => SpellingPieces.Write(inverted.Forms, options.SpellingWords));
        var frequency = new long[Pieces.Levels];
        foreach (var list in inverted.Lists)
        {
            if (list.Count <= Pieces.ShortList && TermList.IsWritten(list.Key, list.Count, own.Length))
            {
                TermCoder.Add(frequency, list.Postings.Span);
            }
        }

        var order = TermCoder.Order(frequency);
        var all = CodedList.Of(inverted.Lists, own.Length, order);
        var written = all.Where((list, i) => TermList.IsWritten(list.Key, inverted.Lists[i].Count, own.Length)).ToArray();
        return (new FinishedIndex(written, order, spelling.GetAwaiter().GetResult()), new IndexRecord(
            own, names, counted, inverted.Units, inverted.Lengths, all, frequency, spelling.GetAwaiter().GetResult(), known));
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
    private static (CountedDocument[] Counted, string?[] Texts) Count(SearchDocument[] documents, Lexicon lexicon, SearchIndexOptions options, ISearchTexts texts, KnownIndex? known)
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
                if (text is null && name is not null && known?.Find(document, number, name) is { } before)
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
        var cards = Task.Run(() => CardPieces.Write(index.Counted, options.CardsPerPiece));
        var facetPieces = Task.Run(() => FacetPieces.Write(documents).ToList());
        var (_, order, spelling) = index.Finished;
        Add(files, index.Terms, Pieces.TermPath);
        Add(files, cards.GetAwaiter().GetResult(), Pieces.CardPath);
        Add(files, ListPieces.Write(index.Words, index.Lexicon, options.Language, listPieces).Select(text => Pieces.Seal(text)), Pieces.ListPath);
        Add(files, spelling.Texts.Select(text => Pieces.Seal(text)), Pieces.SpellingPath);
        var facets = facetPieces.GetAwaiter().GetResult();
        files.AddRange(facets.Select(facet => new IndexFile(Pieces.FacetPath("", facet.Name), facet.Piece)));

        var folder = Folder(files);
        var manifest = ManifestText.Write(new ManifestText.Content(
            options.Language, documents.Length, documents.Count(document => General(document) == 0), folder, options.CardsPerPiece, listPieces,
            order, index.Bounds, spelling.Names, [.. facets.Select(facet => facet.Name)], index.Words, isBundle ? files : []));
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
/// <param name="Memory">What the next index can be made from, gathered by whoever wants it; null where the memory that was given does as well.</param>
public sealed record BuiltIndex(IReadOnlyList<IndexFile> Files, Lazy<IndexMemory>? Memory);
