using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Building;

/// <summary>What the files of an index are made from besides its documents.</summary>
/// <param name="Lists">The finished lists in ordinal order of their keys.</param>
/// <param name="Order">The order of levels for short lists.</param>
/// <param name="Spelling">The spelling pieces.</param>
internal sealed record FinishedIndex(CodedList[] Lists, int[] Order, Spelling Spelling);

/// <summary>
/// A known index with some of its documents changed: the lists of keys that stand in none of them, as it was or as it is, are
/// taken as they are. What comes out is what all documents would give.
/// </summary>
internal sealed class IndexChange
{
    /// <summary>The level of a document that has not the key.</summary>
    private const int None = -1;

    private readonly KnownIndex known;
    private readonly int documents;
    private readonly Impact impact;

    // Of each key whose list changes what its documents have now, ascending.
    private readonly Dictionary<string, List<(int Document, int Level)>> levels = new(StringComparer.Ordinal);

    // How much more often than it was each form was met, with its key.
    private readonly Dictionary<string, (string Key, int More)> more = new(StringComparer.Ordinal);

    private IndexChange(KnownIndex known, int documents) =>
        (this.known, this.documents, impact) = (known, documents, new Impact(known.Lengths.Means()));

    /// <summary>The index of changed documents; null where a change shows in all lists.</summary>
    /// <param name="known">The index that is known.</param>
    /// <param name="counted">All documents as they are now: the same ones in the same order.</param>
    /// <param name="changed">The numbers of those that are not as they were, ascending.</param>
    /// <param name="options">How the index is written.</param>
    public static FinishedIndex? Of(KnownIndex known, CountedDocument[] counted, IReadOnlyList<int> changed, SearchIndexOptions options)
    {
        var lengths = new FieldSums { Numbers = [.. known.Lengths.Numbers] };
        foreach (var number in changed)
        {
            lengths.Add(known[number], -1);
            lengths.Add(counted[number]);
        }

        if (!lengths.Means().AsSpan().SequenceEqual(known.Lengths.Means()))
        {
            return null;
        }

        var change = new IndexChange(known, counted.Length);
        foreach (var number in changed)
        {
            change.Compare(number, known[number], counted[number]);
        }

        return change.Finish(options);
    }

    private void Compare(int number, CountedDocument was, CountedDocument now)
    {
        var (before, after) = (Levels(was, -1), Levels(now, 1));
        foreach (var (key, level) in after)
        {
            if (!before.Remove(key, out var old) || old != level)
            {
                Set(key, number, level);
            }
        }

        foreach (var key in before.Keys)
        {
            Set(key, number, None);
        }
    }

    private void Set(string key, int number, int level) => At(key).Add((number, level));

    private List<(int Document, int Level)> At(string key) => CollectionsMarshal.GetValueRefOrAddDefault(levels, key, out _) ??= [];

    /// <summary>The level of a document under each of its keys. Its forms are counted, or taken out of what was counted.</summary>
    private Dictionary<string, int> Levels(CountedDocument document, int sign)
    {
        var sums = new Dictionary<string, float>(StringComparer.Ordinal);
        Span<double> weights = stackalloc double[Field.Count];
        impact.Weigh(document, weights);
        for (var words = document.Read(); words.Next();)
        {
            var unit = document.Units[words.Unit];
            var weight = (float)words.Weight(weights);
            Add(unit.Key, weight);
            foreach (var key in unit.Near)
            {
                Add(key, weight);
            }

            if (unit.Form is { } form)
            {
                ref var counted = ref CollectionsMarshal.GetValueRefOrAddDefault(more, form, out _);
                counted = (unit.Key, counted.More + (sign * words.Met));
            }
        }

        return sums.ToDictionary(sum => sum.Key, sum => (int)impact.Level(sum.Value), StringComparer.Ordinal);

        void Add(string key, float weight) => CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _) += weight;
    }

    private FinishedIndex? Finish(SearchIndexOptions options)
    {
        var forms = Forms();
        foreach (var form in forms.Where(form => form.Was == 0 || form.Is == 0))
        {
            At(form.Key);
        }

        var order = TermCoder.Order(known.Frequency);
        var frequency = (long[])known.Frequency.Clone();
        var formsOf = forms.ToLookup(form => form.Key, StringComparer.Ordinal);
        var changes = new List<Change>(levels.Count);
        foreach (var (key, now) in levels)
        {
            var change = Apply(key, now, formsOf[key], order);
            CountLevels(frequency, change.Was, -1);
            CountLevels(frequency, change.Is, 1);
            changes.Add(change);
        }

        return TermCoder.Order(frequency).AsSpan().SequenceEqual(order)
            ? new FinishedIndex(Merge(changes, order), order, Spelling(forms, options.SpellingWords))
            : null;
    }

    /// <summary>The forms that were met more often or less than they are.</summary>
    private List<MetForm> Forms()
    {
        var forms = new List<MetForm>();
        foreach (var (form, (key, change)) in more)
        {
            if (change != 0)
            {
                var unit = UnitsOf(key).FirstOrDefault(unit => known.Units[unit].Form == form, -1);
                var was = unit < 0 ? 0 : known.Met(unit);
                forms.Add(new MetForm(form, key, was, was + change));
            }
        }

        return forms;
    }

    /// <summary>A list as it was and as it is.</summary>
    private Change Apply(string key, List<(int Document, int Level)> now, IEnumerable<MetForm> forms, int[] order)
    {
        var place = Find(key);
        var was = place < 0 ? new TermList(key, default, 0) : known.Lists[place].Open(documents, order);
        var postings = new List<Posting>(was.Count + now.Count);
        var next = 0;
        foreach (var posting in was.Postings.Span)
        {
            Take(posting.Document);
            if (next == 0 || now[next - 1].Document != posting.Document)
            {
                postings.Add(posting);
            }
        }

        Take(documents);
        return new Change(place, was, new TermList(key, postings.ToArray(), Marks(was, forms)));

        // What documents up to one have now.
        void Take(int document)
        {
            for (; next < now.Count && now[next].Document <= document; next++)
            {
                if (now[next].Level != None)
                {
                    postings.Add(new Posting(now[next].Document, now[next].Level));
                }
            }
        }
    }

    /// <summary>The marks of the forms of a key. A mark goes with the last form that has it.</summary>
    private uint Marks(TermList was, IEnumerable<MetForm> changed)
    {
        var now = changed.ToDictionary(form => form.Form, form => form.Is, StringComparer.Ordinal);
        if (now.Count == 0)
        {
            return was.Forms;
        }

        return UnitsOf(was.Key).Select(unit => known.Units[unit].Form!).Where(form => !now.ContainsKey(form))
            .Concat(now.Where(form => form.Value > 0).Select(form => form.Key))
            .Aggregate(0u, (marks, form) => marks | (1u << Pieces.FormMark(form)));
    }

    /// <summary>Counts the levels of a list, if it is a short one that is written.</summary>
    private void CountLevels(long[] frequency, TermList list, int sign)
    {
        if (list.Count <= Pieces.ShortList && TermList.IsWritten(list.Key, list.Count, documents))
        {
            TermCoder.Add(frequency, list.Postings.Span, sign);
        }
    }

    /// <summary>The lists that are written: those that were and stand, and those that changed.</summary>
    private CodedList[] Merge(List<Change> changes, int[] order)
    {
        changes.Sort((one, other) => string.CompareOrdinal(one.Is.Key, other.Is.Key));
        var fresh = changes.Select(change => change.Is).Where(list => TermList.IsWritten(list.Key, list.Count, documents)).ToArray();
        var coded = new CodedList[fresh.Length];
        CodedList.Code(fresh, documents, order, coded);
        var merged = new List<CodedList>(known.Lists.Length + coded.Length);
        var (next, made) = (0, 0);
        foreach (var change in changes)
        {
            Take(change.Place < 0 ? ~change.Place : change.Place);
            next += change.Place < 0 ? 0 : 1;
            if (made < coded.Length && coded[made].Key == change.Is.Key)
            {
                merged.Add(coded[made++]);
            }
        }

        Take(known.Lists.Length);
        return [.. merged];

        void Take(int end)
        {
            for (; next < end; next++)
            {
                ref readonly var list = ref known.Lists[next];
                if (list.Key[0] != TermList.Near || TermList.IsWritten(list.Key, list.Count, documents))
                {
                    merged.Add(list);
                }
            }
        }
    }

    private Spelling Spelling(List<MetForm> changed, int most)
    {
        if (SpellingPieces.Stand(known.Spelling, changed, most))
        {
            return known.Spelling;
        }

        var forms = new Dictionary<string, int>(known.Units.Count, StringComparer.Ordinal);
        for (var unit = 0; unit < known.Units.Count; unit++)
        {
            if (known.Units[unit].Form is { } form && known.Met(unit) > 0)
            {
                forms[form] = known.Met(unit);
            }
        }

        foreach (var form in changed)
        {
            forms[form.Form] = form.Is;
        }

        return SpellingPieces.Write(forms, most);
    }

    private IEnumerable<int> UnitsOf(string key) => Find(key) is >= 0 and var list ? known.UnitsOf(list) : [];

    /// <summary>The number of the list of a key, or the complement of the number it would have.</summary>
    private int Find(string key)
    {
        var (low, high) = (0, known.Lists.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (string.CompareOrdinal(known.Lists[middle].Key, key))
            {
                case 0: return middle;
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return ~low;
    }

    /// <summary>A list that changes.</summary>
    /// <param name="Place">Its number, or the complement of the number that it will have.</param>
    /// <param name="Was">The list as it was.</param>
    /// <param name="Is">The list as it is; empty where no document has the key any more.</param>
    private sealed record Change(int Place, TermList Was, TermList Is);
}
