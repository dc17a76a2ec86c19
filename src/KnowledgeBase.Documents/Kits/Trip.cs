namespace KnowledgeBase.Documents.Kits;

/// <summary>Who goes, and when. What is null stays a marked place in the papers. Names were checked before (<see cref="Core.Kits.VisitorName"/>).</summary>
public sealed record Trip
{
    /// <summary>A trip of which nothing is known yet.</summary>
    public static Trip Blank { get; } = new();

    /// <summary>The government that comes: <c>Kabupaten Temanggung</c>.</summary>
    public string? Visitor { get; init; }

    /// <summary>The first day at the host.</summary>
    public DateOnly? First { get; init; }

    /// <summary>How many days at the host, one after another.</summary>
    public int Days { get; init; } = 1;

    /// <summary>How many people.</summary>
    public int? People { get; init; }

    /// <summary>Who leads.</summary>
    public string? Leader { get; init; }

    /// <summary>Whom the host may call: an office rather than a person.</summary>
    public string? Contact { get; init; }

    /// <summary>Who comes, as far as known.</summary>
    public IReadOnlyList<Traveller> Travellers { get; init; } = [];

    /// <summary>What the visitors already promised to do.</summary>
    public IReadOnlyList<PlannedAction> Actions { get; init; } = [];
}

/// <summary>Somebody of the party; what is not known is empty.</summary>
public sealed record Traveller(string Name, string Post, string Agency);

/// <summary>Something to be done after the visit, with the day aimed at if it is known.</summary>
public sealed record PlannedAction(string What, string Output, string Owner, DateOnly? Due, string Origin);
