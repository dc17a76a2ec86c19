namespace KnowledgeBase.Search.Analysis;

/// <summary>Turns text into tokens. One for each thread: it keeps its lists between texts.</summary>
internal sealed class Analyzer
{
    private readonly Lexicon lexicon;
    private readonly Scanner scanner;
    private readonly Runs runs;
    private readonly Runs words;
    private readonly List<int> wordOfRun = [];

    // Most words are just words: what looks for values and expressions visits the others.
    private readonly List<int> meaningRuns = [];
    private readonly List<int> meaningWords = [];
    private List<Token>? tokens;

    /// <summary>An analyser over ready word lists.</summary>
    public Analyzer(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        Table = new WordTable(lexicon);
        (scanner, runs, words) = (new Scanner(Table), new Runs(Table), new Runs(Table));
    }

    /// <summary>The words that count, in order.</summary>
    public List<Token> Words => tokens ??= [.. Enumerable.Range(0, words.Count).Select(at => new Token(words.Word(at).Key, at, at + 1, words[at].Start, words[at].End, words.Word(at), 1))];

    /// <summary>The same as they stand: whoever only counts them needs no more, until the next call.</summary>
    public ReadOnlySpan<Run> Found => words.All;

    /// <summary>Amounts, durations, dates, law references, meanings and places, by the word they begin at.</summary>
    public List<Token> Extras { get; } = [];

    /// <summary>The words met so far.</summary>
    public WordTable Table { get; }

    /// <summary>Analyses a text; the lists hold the outcome until the next call.</summary>
    public void Run(ReadOnlySpan<char> text)
    {
        runs.Clear();
        wordOfRun.Clear();
        words.Clear();
        meaningRuns.Clear();
        meaningWords.Clear();
        tokens = null;
        Extras.Clear();
        scanner.Scan(text, runs);
        foreach (ref readonly var run in runs.All)
        {
            var hasMeaning = run.Mark.HasMeaning;
            if (hasMeaning)
            {
                meaningRuns.Add(wordOfRun.Count);
            }

            wordOfRun.Add(words.Count);
            if (run.Mark.IsStop)
            {
                continue;
            }

            // daerah-daerah is daerah
            if (run.Glue == '-' && words.Count > 0 && Table[run.Mark.Number] is { Number: false } word && words.Word(words.Count - 1).Key == word.Key)
            {
                words.All[^1] = words.All[^1] with { End = run.End };
                wordOfRun[^1]--;
                continue;
            }

            if (hasMeaning)
            {
                meaningWords.Add(words.Count);
            }

            words.Add(run);
        }

        wordOfRun.Add(words.Count);
        Measures.Find(runs, meaningRuns, Add);
        foreach (var at in meaningWords)
        {
            if (words.Word(at).Meaning.Phrases is { Length: > 0 } phrases)
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

            var same = at + length <= words.Count;
            for (var i = 1; same && i < length; i++)
            {
                same = words.Word(at + i).Key == phrase.Keys[i];
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
        Extras.Add(new Token(token, from, to, words[from].Start, words[to - 1].End, null, weight));
        if (lexicon.KindsOf(token) is not { } kinds)
        {
            return;
        }

        if (from > 0 && words.Word(from - 1).Meaning.Kind is var before && kinds.Contains(before, StringComparison.Ordinal))
        {
            Extras.Add(new Token(token + ':' + before, from - 1, to, words[from - 1].Start, words[to - 1].End, null, 1));
        }
        else if (to < words.Count && words.Word(to).Meaning.Kind is var after && kinds.Contains(after, StringComparison.Ordinal))
        {
            Extras.Add(new Token(token + ':' + after, from, to + 1, words[from].Start, words[to].End, null, 1));
        }
    }
}
