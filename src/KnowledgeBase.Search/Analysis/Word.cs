namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// What the analysis knows of one folded word or number. A large site has a hundred thousand of them, met in no order:
/// what few words have is kept apart, so that most are small and quickly read.
/// </summary>
internal sealed class Word(string text, string key, Meaning? meaning = null)
{
    /// <summary>The folded word.</summary>
    public string Text { get; } = text;

    /// <summary>The key under which it is indexed.</summary>
    public string Key { get; } = key;

    /// <summary>What it means beyond its key.</summary>
    public Meaning Meaning { get; } = meaning ?? Meaning.None;

    /// <summary>Whether it means anything beyond its key.</summary>
    public bool HasMeaning => Meaning != Meaning.None;

    /// <summary>Whether it is neither indexed nor searched.</summary>
    public bool Stop { get; init; }

    /// <summary>Whether it begins with a digit.</summary>
    public bool Number { get; init; }

    /// <summary>Whether a word list holds it.</summary>
    public bool Listed { get; init; }

    /// <summary>Sets of near meaning it belongs to.</summary>
    public IReadOnlyList<(string Key, double Weight)> Near => Meaning.Near;
}

/// <summary>What some words mean beyond their key: an amount, a unit, sets, expressions.</summary>
internal sealed class Meaning
{
    /// <summary>Of a word that is just a word.</summary>
    public static Meaning None { get; } = new();

    /// <summary>The canonical number it stands for, or null.</summary>
    public string? Value { get; init; }

    /// <summary>For belas, puluh and ratus: 1, 10 and 100; belas adds, the others multiply. 0 for other words.</summary>
    public int Times { get; init; }

    /// <summary>Month 1 to 12, or 0.</summary>
    public int Month { get; init; }

    /// <summary>Days of a unit of time, or 0.</summary>
    public int Days { get; init; }

    /// <summary>Whether the unit carries its own "one", as in "sebulan".</summary>
    public bool Whole { get; init; }

    /// <summary>Zeros of a scale such as "juta", or 0.</summary>
    public int Zeros { get; init; }

    /// <summary>The kind of region that it announces (k, a, p), or a space.</summary>
    public char Kind { get; init; } = ' ';

    /// <summary>Sets of near meaning it belongs to.</summary>
    public IReadOnlyList<(string Key, double Weight)> Near { get; init; } = [];

    /// <summary>The expressions that begin with it, longest first.</summary>
    public Phrase[] Phrases { get; init; } = [];
}
