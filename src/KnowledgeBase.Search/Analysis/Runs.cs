namespace KnowledgeBase.Search.Analysis;

/// <summary>A run of letters or digits of a text. Numbers only: hundreds of thousands are written one after the other.</summary>
/// <param name="Mark">Which word it is.</param>
/// <param name="Start">First character in the text as given.</param>
/// <param name="End">Behind the last character in the text as given.</param>
/// <param name="Glue">The one character that separates it from the run before, or a space.</param>
internal readonly record struct Run(WordMark Mark, int Start, int End, char Glue);

/// <summary>Runs of a text in their order, and what is known of their words. Its room is used again for the next text.</summary>
/// <param name="words">Knows the words.</param>
internal sealed class Runs(WordTable words)
{
    private Run[] all = new Run[256];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them; to be asked for again once one was added.</summary>
    public Span<Run> All => all.AsSpan(0, Count);

    /// <summary>The run at a place.</summary>
    public ref Run this[int at] => ref All[at];

    /// <summary>What the analysis knows of the word at a place. Elsewhere in memory: most runs are counted by their mark alone.</summary>
    public Word Word(int at) => words[All[at].Mark.Number];

    /// <summary>The same behind the last one too, where there is none.</summary>
    public Word? WordOrNone(int at) => at < Count ? Word(at) : null;

    /// <summary>Adds a run.</summary>
    public void Add(in Run run)
    {
        if (Count == all.Length)
        {
            Array.Resize(ref all, Count * 2);
        }

        all[Count++] = run;
    }

    /// <summary>Begins a text.</summary>
    public void Clear() => Count = 0;
}
