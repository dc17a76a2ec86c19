namespace KnowledgeBase.Search.Analysis;

/// <summary>Turns text into tokens. One for each thread: it keeps its lists between texts.</summary>
internal sealed class Analyzer
{
    private readonly Lexicon lexicon;
    private readonly List<Run> runs = [];
    private readonly List<int> wordOfRun = [];

    /// <summary>An analyser over ready word lists.</summary>
    public Analyzer(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        Table = new WordTable(lexicon);
    }

    /// <summary>The words that count, in order.</summary>
    public List<Token> Words { get; } = [];

    /// <summary>Amounts, durations, dates, law references, meanings and places, by the word they begin at.</summary>
    public List<Token> Extras { get; } = [];

    /// <summary>The words met so far.</summary>
    public WordTable Table { get; }

    /// <summary>Analyses a text; the lists hold the outcome until the next call.</summary>
    public void Run(ReadOnlySpan<char> text)
    {
        runs.Clear();
        wordOfRun.Clear();
        Words.Clear();
        Extras.Clear();
        Scanner.Scan(text, Table, runs);
        foreach (var run in runs)
        {
            wordOfRun.Add(Words.Count);
            if (run.Word.Stop)
            {
                continue;
            }

            // daerah-daerah is daerah
            if (run.Glue == '-' && !run.Word.Number && Words.Count > 0 && Words[^1].Key == run.Word.Key)
            {
                Words[^1] = Words[^1] with { End = run.End };
                wordOfRun[^1]--;
                continue;
            }

            Words.Add(new Token(run.Word.Key, Words.Count, Words.Count + 1, run.Start, run.End, run.Word, 1));
        }

        wordOfRun.Add(Words.Count);
        Measures.Find(runs, Add);
        for (var at = 0; at < Words.Count; at++)
        {
            if (Words[at].Word!.Meaning.Phrases is { Length: > 0 } phrases)
            {
                FindPhrase(at, phrases);
            }
        }
    }

    private void Add(string key, int first, int last) =>
        Extras.Add(new Token(key, wordOfRun[first], Math.Max(wordOfRun[first] + 1, wordOfRun[last]), runs[first].Start, runs[last - 1].End, null, 1));

    private void FindPhrase(int at, Phrase[] phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            var length = phrase.Keys.Length;
            if (length < longest)
            {
                break;
            }

            var same = at + length <= Words.Count;
            for (var i = 1; same && i < length; i++)
            {
                same = Words[at + i].Key == phrase.Keys[i];
            }

            if (same)
            {
                longest = length;
                AddPhrase(phrase.Token, at, at + length, phrase.Weight);
            }
        }
    }

    private void AddPhrase(string token, int from, int to, double weight)
    {
        Extras.Add(new Token(token, from, to, Words[from].Start, Words[to - 1].End, null, weight));
        if (lexicon.KindsOf(token) is not { } kinds)
        {
            return;
        }

        if (from > 0 && Words[from - 1].Word!.Meaning.Kind is var before && kinds.Contains(before, StringComparison.Ordinal))
        {
            Extras.Add(new Token(token + ':' + before, from - 1, to, Words[from - 1].Start, Words[to - 1].End, null, 1));
        }
        else if (to < Words.Count && Words[to].Word!.Meaning.Kind is var after && kinds.Contains(after, StringComparison.Ordinal))
        {
            Extras.Add(new Token(token + ':' + after, from, to + 1, Words[from].Start, Words[to].End, null, 1));
        }
    }
}
