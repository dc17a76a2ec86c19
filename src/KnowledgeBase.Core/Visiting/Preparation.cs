using System.Globalization;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Visiting;

/// <summary>What a site says about preparing a visit: <c>preparation.yaml</c>.</summary>
public sealed record Preparation
{
    /// <summary>A site without the file: no question is asked and no party is judged.</summary>
    public static Preparation None { get; } = new();

    /// <summary>What officials ask at a host, in the order of a question list.</summary>
    public IReadOnlyList<BankQuestion> Questions { get; init; } = [];

    /// <summary>Posts that may come along.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>Which posts each topic needs.</summary>
    public IReadOnlyList<TopicNeed> Topics { get; init; } = [];

    /// <summary>What a trip costs, line by line.</summary>
    public IReadOnlyList<TripCost> Costs { get; init; } = [];

    /// <summary>The property of a province that holds the official rate of a day away, or null where the site has none.</summary>
    public Property? DailyRate { get; init; }

    /// <summary>Ways to learn without a trip.</summary>
    public IReadOnlyList<Alternative> Alternatives { get; init; } = [];

    /// <summary>Regulations that limit such trips.</summary>
    public IReadOnlyList<Ref<Regulation>> Limits { get; init; } = [];

    /// <summary>Every record that the file mentions, for checks.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The question of an id, or null.</summary>
    public BankQuestion? Find(string id) => Questions.FirstOrDefault(q => q.Id.Value == id);
}

/// <summary>A question of the bank, and what answers it.</summary>
public sealed record BankQuestion
{
    /// <summary>Its name for ever: answers refer to it.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Topic, from the site's list.</summary>
    public required Word Topic { get; init; }

    /// <summary>The question.</summary>
    public required Localized<string> Ask { get; init; }

    /// <summary>Properties whose claims answer it; one is enough.</summary>
    public IReadOnlyList<Property> Properties { get; init; } = [];

    /// <summary>For money: what a statement must cover to be an answer; empty for any.</summary>
    public IReadOnlyList<Word> Covers { get; init; } = [];

    /// <summary>Stages whose dates answer it; one is enough.</summary>
    public IReadOnlyList<Word> Stages { get; init; } = [];

    /// <summary>Two stages between which the days are the answer, or null.</summary>
    public StageSpan? Days { get; init; }

    /// <summary>Months after which an answer is stale; null for what happened once and does not change.</summary>
    public int? FreshMonths { get; init; }

    /// <summary>Why only a visit can answer it: what is to be seen there; null for all others.</summary>
    public Localized<string>? OnSite { get; init; }
}

/// <summary>Two stages with the days between them.</summary>
public sealed record StageSpan(Word From, Word To);

/// <summary>A post that may come along, and the words by which papers name it.</summary>
/// <param name="Code">Its name in the matrix.</param>
/// <param name="Name">What readers see.</param>
/// <param name="Spellings">Words that tell the post or its agency.</param>
/// <param name="IsOutside">Whether no topic of an MPP needs it.</param>
/// <param name="IsGroup">Whether the words name a group that may hold any post.</param>
public sealed record Post(string Code, Localized<string> Name, IReadOnlyList<string> Spellings, bool IsOutside, bool IsGroup)
{
    /// <summary>Whether one of its words stands in a text as a word of its own, in capitals or not.</summary>
    public bool IsNamedIn(string text) => Spellings.Any(s => Stands(s, text));

    private static bool Stands(string word, string text)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsOfWord(text[at - 1])) && (end == text.Length || !IsOfWord(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    // What patterns call \w.
    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;
}

/// <summary>Who should come for a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Needs">Posts without which the topic has nobody to ask and to act.</param>
/// <param name="Helps">Posts that are welcome.</param>
public sealed record TopicNeed(Word Topic, IReadOnlyList<Post> Needs, IReadOnlyList<Post> Helps);

/// <summary>One line of what a trip costs: the rate stands in a regulation, not here.</summary>
public sealed record TripCost(Localized<string> Name, Localized<string> Times, Ref<Regulation> Regulation);

/// <summary>A way to learn without a trip.</summary>
public sealed record Alternative(Localized<string> Name, Localized<string> Gives, Localized<string> Costs);
