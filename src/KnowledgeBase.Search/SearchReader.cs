using System.Text.Json;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Search;

/// <summary>
/// Searches an index through its files, as the browser does: this is the reference for the client. Not safe for
/// several threads at once; opening one for each is cheap.
/// </summary>
public sealed class SearchReader
{
    private const int LongestQuery = 400;
    private readonly Store store;
    private readonly string folder;
    private readonly Manifest manifest;
    private readonly Terms terms;
    private readonly WordLists lists;
    private readonly Speller speller;

    private SearchReader(Func<string, byte[]?> read, string folder)
    {
        this.folder = folder;
        var path = folder + "/index.json";
        manifest = Manifest.Read(read(path), path);
        store = new Store(read, folder + "/" + manifest.Folder, manifest.Bundle);
        terms = new Terms(store, manifest);
        try
        {
            lists = new WordLists(store, manifest);
        }
        catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw new SearchIndexException(SearchIndexException.IndexDamaged, path);
        }

        speller = new Speller(store, manifest);
    }

    /// <summary>Opens an index.</summary>
    /// <param name="read">Gives the bytes of a path under the base of the site, or null if there is no such file.</param>
    /// <param name="folder">Folder of the index.</param>
    /// <exception cref="SearchIndexException">There is no index, or it is damaged.</exception>
    public static SearchReader Open(Func<string, byte[]?> read, string folder = "search")
    {
        ArgumentNullException.ThrowIfNull(read);
        return new SearchReader(read, folder);
    }

    /// <summary>Searches.</summary>
    /// <exception cref="SearchIndexException">A piece is missing or damaged.</exception>
    public SearchAnswer Search(string query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        options ??= new SearchOptions();
        var shortened = query.Length > LongestQuery;
        query = shortened ? query[..LongestQuery] : query;
        var corrections = new List<Correction>();
        var spares = new Dictionary<string, Spare>(StringComparer.Ordinal);
        var corrected = Correct(query, corrections, spares);
        var analyzer = lists.For([corrected, .. spares.Values.SelectMany(spare => spare.Others).Select(other => other.Word)]);
        var parsed = new QueryParser(analyzer).Parse(corrected, spares);
        if (parsed.Units.Count == 0)
        {
            return new SearchAnswer(SearchOutcome.NoWords, 0, [], [], shortened, []);
        }

        var (hits, facets) = new Filter(store, manifest).Apply(new Ranker(terms, manifest.Documents, manifest.General).Rank(parsed), options);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in parsed.Units)
        {
            unit.Alternatives.ForEach(alternative => keys.TryAdd(alternative.Key, unit.Said));
        }

        var results = hits.Skip(options.From).Take(options.Size).Select(hit => Result(hit, parsed, new Marker(analyzer, keys), options.Passages)).ToList();
        return new SearchAnswer(
            hits.Count > 0 ? SearchOutcome.Found : SearchOutcome.NothingFound, hits.Count, results, corrections, shortened, facets);
    }

    /// <summary>Words of the site that complete the last word typed, most frequent first; none below three letters.</summary>
    /// <exception cref="SearchIndexException">A piece is missing or damaged.</exception>
    public IReadOnlyList<string> Suggest(string typed, int most = 6)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var words = QueryParser.Words(lists.Plain, typed.Length > LongestQuery ? typed[^LongestQuery..] : typed);
        return words.Count == 0 || words[^1].Word!.Text is not { Length: > 2 } last || words[^1].Word!.Number || words[^1].End != Math.Min(typed.Length, LongestQuery)
            ? []
            : [.. speller.Beginning(last, most)];
    }

    /// <summary>Replaces words the site does not know by the closest it knows.</summary>
    private string Correct(string query, List<Correction> corrections, Dictionary<string, Spare> spares)
    {
        var corrected = query;
        foreach (var token in Enumerable.Reverse(QueryParser.Words(lists.For([query]), query)))
        {
            var word = token.Word!;
            if (word.Listed || word.Text.Length < 4 || word.Text.Any(char.IsAsciiDigit))
            {
                continue;
            }

            var term = terms.Get(word.Key);
            if (term is not null && (term.Forms >> Pieces.FormMark(word.Text) & 1) == 1)
            {
                continue;
            }

            var closest = speller.Closest(word.Text);
            if (closest.Count == 0 || (term is not null && (closest[0].Distance > 1 || closest[0].Frequency < 2)))
            {
                continue;
            }

            corrected = corrected[..token.Start] + closest[0].Word + corrected[token.End..];
            corrections.Insert(0, new Correction(query[token.Start..token.End], closest[0].Word));
            var others = closest.Skip(1).Select(other => (other.Word, 0.35)).ToList();
            if (term is not null)
            {
                others.Insert(0, (word.Text, 1));
            }

            spares[closest[0].Word] = new Spare(word.Text, others);
        }

        return corrected;
    }

    private SearchResult Result(Hit hit, Query query, Marker marker, bool isPassage)
    {
        var card = Row(Pieces.CardPath(store.Folder, hit.Document / manifest.CardsPerPiece), hit.Document % manifest.CardsPerPiece, 5);
        var snippet = card[4];
        if (isPassage)
        {
            snippet = marker.Passage(store.Text(Pieces.TextPath(folder, card[0])), snippet);
        }

        return new SearchResult(card[0], card[1], card[2], card[3], snippet, marker.Mark(card[2]), marker.Mark(snippet), hit.Score, Why(hit.Document, query));
    }

    private string[] Row(string path, int at, int cells)
    {
        var rows = store.Rows(path);
        return at < rows.Length && rows[at].Length == cells && rows[at].All(cell => cell.ValueKind == JsonValueKind.String)
            ? Array.ConvertAll(rows[at], cell => cell.GetString()!)
            : throw Store.Damaged(path);
    }

    /// <summary>For each part of the query the alternative that counted.</summary>
    private List<MatchReason> Why(int document, Query query)
    {
        var reasons = new List<MatchReason>();
        foreach (var unit in query.Units.Where(unit => !unit.Soft))
        {
            foreach (var alternative in unit.Alternatives)
            {
                if (Array.BinarySearch(terms.Get(alternative.Key)?.Documents ?? [], document) >= 0)
                {
                    reasons.Add(new MatchReason(alternative.Reason, unit.Said, alternative.Found));
                    break;
                }
            }
        }

        return reasons;
    }
}
