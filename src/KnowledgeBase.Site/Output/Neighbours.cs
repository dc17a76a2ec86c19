using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Site.Output;

/// <summary>What lies beside a published folder, by hidden names of their own.</summary>
internal sealed class Neighbours(string target)
{
    /// <summary>The new site while it is written.</summary>
    public string Fresh { get; } = Beside(target, "new");

    /// <summary>The site before, between two steps, where the system has no exchange.</summary>
    public string Old { get; } = Beside(target, "old");

    /// <summary>The tree that the next site begins with: the site before, kept because most of its files are published ones, or second names of published files alone.</summary>
    public string Last { get; } = Beside(target, "last");

    /// <summary>Held by the build that writes.</summary>
    public string Lock { get; } = Beside(target, "lock");

    /// <summary>What the last build remembers.</summary>
    public string Memory { get; } = Beside(target, "memory");

    /// <summary>Records as the last build read them.</summary>
    public string Records { get; } = Beside(target, "records");

    /// <summary>Words of a language as the last build counted them.</summary>
    public string Words(Language language) => Beside(target, "words-" + language.Code());

    private static string Beside(string target, string what) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.kb-{what}");
}
