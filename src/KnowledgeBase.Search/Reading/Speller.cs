namespace KnowledgeBase.Search.Reading;

/// <summary>A word of the site that may have been meant.</summary>
internal readonly record struct Candidate(string Word, int Distance, int Frequency, double Cost);

/// <summary>Finds words of the site that resemble a word, and words that begin like it.</summary>
internal sealed class Speller(Store store, Manifest manifest)
{
    /// <summary>The three closest words, best first.</summary>
    public List<Candidate> Closest(string word)
    {
        var most = word.Length < 5 ? 1 : 2;
        var found = new List<Candidate>();
        foreach (var (other, frequency) in Words(word[0], word.Length - 1, word.Length + 1))
        {
            if (Math.Abs(other.Length - word.Length) <= most && Distance(word, other) is var distance && distance <= most)
            {
                var shared = 0;
                while (shared < word.Length && shared < other.Length && word[shared] == other[shared])
                {
                    shared++;
                }

                found.Add(new Candidate(other, distance, frequency, distance - (0.06 * frequency) - (0.05 * shared)));
            }
        }

        return [.. found.OrderBy(candidate => candidate.Cost).ThenBy(candidate => candidate.Word, StringComparer.Ordinal).Take(3)];
    }

    /// <summary>The most frequent words that begin with some letters.</summary>
    public IEnumerable<string> Beginning(string letters, int most) =>
        Words(letters[0], letters.Length, letters.Length + 6)
            .Where(word => word.Word.Length > letters.Length && word.Word.StartsWith(letters, StringComparison.Ordinal))
            .OrderByDescending(word => word.Frequency).ThenBy(word => word.Word.Length).ThenBy(word => word.Word, StringComparer.Ordinal)
            .Take(most).Select(word => word.Word);

    /// <summary>The words with a first letter in the pieces that hold some lengths.</summary>
    private IEnumerable<(string Word, int Frequency)> Words(char letter, int shortest, int longest)
    {
        for (var i = 0; i < manifest.Spelling.Length; i++)
        {
            var name = manifest.Spelling[i];
            var next = i + 1 < manifest.Spelling.Length ? manifest.Spelling[i + 1] : "";
            var end = next.Length > 1 && next[0] == letter ? Length(next) : int.MaxValue;
            if (name.Length > 1 && name[0] == letter && Length(name) <= longest && shortest < end)
            {
                var path = Pieces.SpellingPath(store.Folder, i);
                foreach (var word in FrontCoding.Read(store.Text(path)).Where(word => word.Length > 0))
                {
                    yield return (word[..^1], word[^1] - '0');
                }
            }
        }
    }

    private static int Length(string name) => int.TryParse(name.AsSpan(1), out var length) ? length : 0;

    /// <summary>Letters to insert, delete, replace or swap with their neighbour; 3 if more than 2.</summary>
    internal static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > 2)
            {
                return 3;
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
