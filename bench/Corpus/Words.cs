namespace KnowledgeBase.Bench.Corpus;

/// <summary>Made-up words that look Indonesian, drawn by Zipf's law.</summary>
internal sealed class Words
{
    private const int Count = 6000;
    private static readonly string[] Onsets = ["b", "c", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "ng", "ny", "k", "t", "s", ""];
    private static readonly string[] Vowels = ["a", "a", "a", "i", "u", "e", "o"];
    private static readonly string[] Codas = ["", "", "", "n", "ng", "r", "s", "k", "t", "h", "m"];
    private static readonly string[] Before = ["di", "ber", "ter", "me", "pe"];
    private static readonly string[] After = ["nya", "kan", "an"];
    private readonly string[] words;
    private readonly double[] cumulated;

    public Words(int seed)
    {
        var random = new Random(seed);
        var set = new HashSet<string>();
        while (set.Count < Count)
        {
            var syllables = random.Next(2, 5);
            set.Add(string.Concat(Enumerable.Range(0, syllables).Select(_ =>
                Onsets[random.Next(Onsets.Length)] + Vowels[random.Next(Vowels.Length)]) .Append(Codas[random.Next(Codas.Length)])));
        }

        words = [.. set];
        cumulated = new double[Count];
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            cumulated[i] = sum += 1.0 / (i + 2.7);
        }
    }

    public string One(Random random)
    {
        var at = Array.BinarySearch(cumulated, random.NextDouble() * cumulated[^1]);
        var word = words[Math.Min(at < 0 ? ~at : at, Count - 1)];
        return random.Next(10) switch
        {
            0 => Before[random.Next(Before.Length)] + word,
            1 => word + After[random.Next(After.Length)],
            _ => word,
        };
    }

    public string Some(Random random, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => One(random)));

    public string Sentence(Random random, int least = 7, int most = 18)
    {
        var text = Some(random, least, most);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    public string Title(Random random)
    {
        var text = Some(random, 4, 7);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
