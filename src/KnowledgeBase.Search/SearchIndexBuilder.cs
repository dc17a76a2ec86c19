using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Building;

namespace KnowledgeBase.Search;

/// <summary>Writes a static search index. The same documents give the same bytes, on any machine and any number of cores.</summary>
public static class SearchIndexBuilder
{
    /// <summary>
    /// Builds the index of the documents in the language of the options; documents of other languages are left out.
    /// The first file is the manifest, whose name is stable; all others lie in a folder named by their content.
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
        var order = TermCoder.Order(lists.Where(list => list.Documents.Length <= Pieces.ShortList));
        var (pieces, bounds) = TermPieces.Write(lists, own.Length, options.TermPieceBytes, order);
        return Files(own, words, pieces, bounds, forms, order, options);
    }

    /// <summary>Pages about no place come first: the reader prefers them when the query names none.</summary>
    private static int General(SearchDocument document) =>
        document.Facets is { Region: null, HostRegion: null, VisitorRegions.Count: 0 } ? 0 : 1;

    private static IReadOnlyList<IndexFile> Files(
        SearchDocument[] documents,
        WordData words,
        List<byte[]> terms,
        List<string> bounds,
        Dictionary<string, int> forms,
        int[] order,
        SearchIndexOptions options)
    {
        var files = new List<IndexFile>();
        files.AddRange(terms.Select((piece, i) => new IndexFile(Pieces.TermPath("", i), piece)));
        var cards = CardPieces.Write(documents, options.CardsPerPiece, options.SnippetLength);
        files.AddRange(cards.Select((text, i) => new IndexFile(Pieces.CardPath("", i), Pieces.SealText(text))));
        var (names, texts) = SpellingPieces.Write(forms, options.SpellingWords);
        files.AddRange(texts.Select((text, i) => new IndexFile(Pieces.SpellingPath("", i), Pieces.SealText(text))));
        var facets = FacetPieces.Write(documents).ToList();
        files.AddRange(facets.Select(facet => new IndexFile(Pieces.FacetPath("", facet.Name), Pieces.SealText(facet.Text))));

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Bytes);
        }

        var folder = Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
        var manifest = ManifestText.Write(new ManifestText.Content(
            options.Language, documents.Length, documents.Count(document => General(document) == 0), folder, options.CardsPerPiece, order, bounds, names, [.. facets.Select(facet => facet.Name)], words));
        return
        [
            new IndexFile(options.Folder + "/index.json", Encoding.UTF8.GetBytes(manifest)),
            .. files.Select(file => file with { Path = options.Folder + "/" + folder + file.Path }),
        ];
    }

    private static (TermList[] Lists, Dictionary<string, int> Forms) Index(SearchDocument[] documents, Lexicon lexicon)
    {
        // Parts of fixed size, not of the number of cores: what a part says does not depend on the machine anyway.
        const int Part = 512;
        var parts = new DocumentIndexer[(documents.Length + Part - 1) / Part];
        Parallel.For(0, parts.Length, part =>
        {
            var indexer = new DocumentIndexer(lexicon);
            for (var number = part * Part; number < Math.Min(documents.Length, (part + 1) * Part); number++)
            {
                indexer.Add(number, documents[number]);
            }

            parts[part] = indexer;
        });

        var impact = new Impact([.. parts.SelectMany(part => part.Lengths.OrderBy(pair => pair.Key).Select(pair => pair.Value))]);
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        var marks = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (var (word, count) in parts.SelectMany(part => part.Forms))
        {
            forms[word.Text] = forms.GetValueOrDefault(word.Text) + count;
            if (!marks.TryGetValue(word.Key, out var set))
            {
                marks[word.Key] = set = [];
            }

            set.Add(Pieces.FormMark(word.Text));
        }

        var keys = new SortedSet<string>(parts.SelectMany(part => part.Postings.Keys), StringComparer.Ordinal).ToArray();
        var lists = new TermList[keys.Length];
        Parallel.For(0, keys.Length, i =>
        {
            var postings = parts.Where(part => part.Postings.ContainsKey(keys[i])).SelectMany(part => part.Postings[keys[i]]).ToArray();
            lists[i] = new TermList(
                keys[i],
                Array.ConvertAll(postings, posting => posting.Document),
                Array.ConvertAll(postings, posting => (byte)impact.Level(posting)),
                marks.TryGetValue(keys[i], out var set) ? [.. set] : []);
        });

        // A set of near meaning that half of the pages have tells nothing apart.
        return (lists.Where(list => list.Key[0] != '~' || list.Documents.Length * 2 <= documents.Length).ToArray(), forms);
    }
}
