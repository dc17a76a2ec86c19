using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Records;

/// <summary>Where claims come from.</summary>
public sealed record Source : Record
{
    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>What it is about, in our own words.</summary>
    public required Localized<string> About { get; init; }

    /// <summary>Kind of source.</summary>
    public required Word Kind { get; init; }

    /// <summary>Address on the web, <c>https</c> or <c>http</c>; null when none was found.</summary>
    public Uri? Address { get; init; }

    /// <summary>Day of publication.</summary>
    public FuzzyDate? Published { get; init; }

    /// <summary>Date in the article's own head line, when it differs or stands alone.</summary>
    public FuzzyDate? Dateline { get; init; }

    /// <summary>Day on which we read it.</summary>
    public required DateOnly Accessed { get; init; }

    /// <summary>Whether somebody paid for it.</summary>
    public bool IsSponsored { get; init; }

    /// <summary>Sources of one group repeat each other and count once; the publisher unless written.</summary>
    public required string Group { get; init; }

    /// <summary>Name of its file in a private archive of texts.</summary>
    public string? Archive { get; init; }

    /// <summary>What to know before trusting it.</summary>
    public Localized<RichText>? Note { get; init; }

    /// <summary>The day to sort by: published, else dateline.</summary>
    public FuzzyDate? Date => Published ?? Dateline;

    /// <inheritdoc/>
    public override Localized<string> Title => new($"{Publisher}: {About.Id}", About.En is null ? null : $"{Publisher}: {About.En}");
}
