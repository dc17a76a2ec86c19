using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>How much is known of one fact.</summary>
public enum FactState
{
    /// <summary>Nobody has told.</summary>
    Unknown,

    /// <summary>Looked for and not found.</summary>
    NotFound,

    /// <summary>Written in the record, without a source of its own.</summary>
    Told,

    /// <summary>Rests on a source.</summary>
    Sourced,
}

/// <summary>One fact of the list, and how much is known of it.</summary>
/// <param name="Label">Its name.</param>
/// <param name="State">How much is known.</param>
/// <param name="Anchor">Where it stands on the host's page, or null.</param>
public sealed record FactKnown(Bilingual Label, FactState State, string? Anchor = null);

/// <summary>Which of the facts that visitors ask for are known of a host.</summary>
public sealed record Completeness(IReadOnlyList<FactKnown> Facts)
{
    // What study visits ask for and what a second look at an MPP needs; in the order of a page.
    private static readonly string[] Claimed =
        ["budget", "services", "agencies", "counters", "serving-counters", "area", "staff", "visitors", "satisfaction", "hours", "visit-rules"];

    /// <summary>How many are known, with or without a source.</summary>
    public int Known => Facts.Count(f => f.State >= FactState.Told);

    /// <summary>How many rest on a source.</summary>
    public int Sourced => Facts.Count(f => f.State == FactState.Sourced);

    /// <summary>The facts of a host.</summary>
    public static Completeness Of(Catalog catalog, Host host) => new(
    [
        .. Claimed.Select(code => OfClaim(host, code)),
        OfStage(host, "commitment"),
        OfStage(host, "opening"),
        new(new("Komitmen sampai peresmian", "Commitment to opening"), host.Ledger.Days("commitment", "opening") is null ? FactState.Unknown : FactState.Sourced),
        Written(new("Keadaan", "Status"), host.Status.Code != "unknown"),
        Written(new("Gedung", "Building"), host.Building is not null),
        Written(new("Penyelenggara", "Run by"), host.Operator is not null),
        Written(new("Alamat", "Address"), host.Address is not null),
        Written(new("Cerita dalam bahasa Indonesia", "Story in Indonesian"), host.Body is { Id.IsEmpty: false }),
        Written(new("Cerita dalam bahasa Inggris", "Story in English"), host.Body is { En: { IsEmpty: false } }),
        Linked(new("Kunjungan", "Visits"), catalog.Mentioning<Visit>(host).Any(v => v.Host?.Key == host.Key)),
        Linked(new("Pelajaran", "Lessons"), catalog.Mentioning<Lesson>(host).Any()),
    ]);

    private static FactKnown OfClaim(Host host, string code)
    {
        // Visitors a day answer the same question.
        var claim = host.Ledger.Find(code) ?? (code == "visitors" ? host.Ledger.Find("visitors-per-day") : null);
        var state = claim switch
        {
            { Shown: not null } => FactState.Sourced,
            { Statements.Count: > 0 } => FactState.NotFound,
            _ => FactState.Unknown,
        };
        return new(Properties.Find(code)!.Label, state, claim?.Anchor);
    }

    private static FactKnown OfStage(Host host, string stage)
    {
        var reached = host.Ledger.Reached(stage);
        return new(Vocabularies.Stages[stage].Label, reached is null ? FactState.Unknown : FactState.Sourced, reached?.Anchor);
    }

    private static FactKnown Written(Bilingual label, bool isKnown) => new(label, isKnown ? FactState.Told : FactState.Unknown);

    // Visits and lessons are records with sources of their own.
    private static FactKnown Linked(Bilingual label, bool isThere) => new(label, isThere ? FactState.Sourced : FactState.Unknown);
}
