using System.Runtime.InteropServices;
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

    /// <summary>What goes into the files.</summary>
    private sealed record Written(SearchDocument[] Documents, WordData Words, List<byte[]> Terms, List<string> Bounds, Dictionary<string, int> Forms, int[] Order);

    /// <summary>
    /// Builds the index of the documents in the language of the options; documents of other languages are left out.
    /// The first file is the manifest, whose name is stable; all others lie in a folder named by their content. The
    /// manifest of a small index holds the index itself.
    /// </summary>
    /// <exception cref="ArgumentException">Two documents of the language have the same id.</exception>
    public static IReadOnlyList<IndexFile> Build(IReadOnlyList<SearchDocument> documents, SiteTerms terms, SearchIndexOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(terms);
        options ??= new SearchIndexOptions();
        var own = documents.Where(document => document.Language == options.Language)
            .OrderBy(General).ThenBy(document => document.Url, StringComparer.Ordinal).ThenBy(document => document.Id, StringComparer.Ordinal).ToArray();
        if (own.GroupBy(document => document.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two documents have the id '{twice.Key}'.", nameof(documents));
        }

        var words = SiteWords.Join(terms, own);
        var (lists, forms) = Index(own, new Lexicon(words, options.Language));
        var order = TermCoder.Order(lists.Where(list => list.Count <= Pieces.ShortList));
        var (pieces, bounds) = TermPieces.Write(lists, own.Length, options.TermPieceBytes, order);
        var index = new Written(own, words, pieces, bounds, forms, order);
        var files = Files(index, options, ListPieces.Count(words));
        return files.Skip(1).Where(file => !Pieces.IsText(file.Path)).Sum(file => (long)file.Bytes.Length) <= options.BundleBytes
            ? Files(index, options with { CardsPerPiece = BundledCards }, 1, isBundle: true) : files;
    }

    /// <summary>Pages about no place come first: the reader prefers them when the query names none.</summary>
    private static int General(SearchDocument document) =>
        document.Facets is { Region: null, HostRegion: null, VisitorRegions.Count: 0 } ? 0 : 1;

    /// <summary>All files. A bundle holds its pieces in the manifest; only texts lie beside it.</summary>
    private static List<IndexFile> Files(Written index, SearchIndexOptions options, int listPieces, bool isBundle = false)
    {
        var documents = index.Documents;
        var files = new List<IndexFile>();
        files.AddRange(index.Terms.Select((piece, i) => new IndexFile(Pieces.TermPath("", i), piece)));
        Add(files, CardPieces.Write(documents, options.CardsPerPiece, options.SnippetLength), Pieces.CardPath);
        Add(files, ListPieces.Write(index.Words, options.Language, listPieces), Pieces.ListPath);
        var (names, spelling) = SpellingPieces.Write(index.Forms, options.SpellingWords);
        Add(files, spelling, Pieces.SpellingPath);
        var facets = FacetPieces.Write(documents).ToList();
        files.AddRange(facets.Select(facet => new IndexFile(Pieces.FacetPath("", facet.Name), Pieces.Seal(facet.Text))));

        var length = isBundle ? int.MaxValue : options.TextLength;
        var texts = new IndexFile[documents.Length];
        Parallel.For(0, texts.Length, i => texts[i] = new IndexFile(Pieces.TextPath("", i), CardPieces.TextPiece(documents[i], length)));
        var folder = Folder(files.Concat(texts));
        var manifest = ManifestText.Write(new ManifestText.Content(
            options.Language, documents.Length, documents.Count(document => General(document) == 0), folder, options.CardsPerPiece, listPieces,
            index.Order, index.Bounds, names, [.. facets.Select(facet => facet.Name)], index.Words, isBundle ? files : []));
        return
        [
            new IndexFile(options.Folder + "/index.json", Encoding.UTF8.GetBytes(manifest)),
            .. (isBundle ? texts : files.Concat(texts)).Select(file => file with { Path = options.Folder + "/" + folder + file.Path }),
        ];
    }

    private static void Add(List<IndexFile> files, IEnumerable<string> texts, Func<string, int, string> path) =>
        files.AddRange(texts.Select((text, i) => new IndexFile(path("", i), Pieces.Seal(text))));

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

    private static (TermList[] Lists, Dictionary<string, int> Forms) Index(SearchDocument[] documents, Lexicon lexicon)
    {
        // One part a core, since each part describes its words anew; how many there are does not show in the outcome.
        var parts = new DocumentIndexer[Math.Clamp(documents.Length / 200, 1, Environment.ProcessorCount)];
        Parallel.For(0, parts.Length, part =>
        {
            var indexer = new DocumentIndexer(lexicon);
            for (var number = documents.Length * part / parts.Length; number < documents.Length * (part + 1) / parts.Length; number++)
            {
                indexer.Add(documents[number]);
            }

            parts[part] = indexer;
        });

        var (forms, marks) = Forms(parts);

        // A set of near meaning that half of the pages have tells nothing apart.
        return ([.. Inverter.Lists(parts, marks).Where(list => list.Key[0] != '~' || list.Count * 2 <= documents.Length)], forms);
    }

    /// <summary>How often each form was met, and the marks of the forms of each key.</summary>
    private static (Dictionary<string, int> Forms, Dictionary<string, uint> Marks) Forms(DocumentIndexer[] parts)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        // A mark has five bits, so that all marks of a key are the bits of one number.
        var marks = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var word in parts.SelectMany(part => part.Forms))
        {
            ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, word.Text, out var known);
            met += word.Met;
            if (!known)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(marks, word.Key, out _) |= 1u << Pieces.FormMark(word.Text);
            }
        }

        return (forms, marks);
    }
}
