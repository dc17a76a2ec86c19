namespace KnowledgeBase.Core.Matching;

/// <summary>The planner's case. What is null was not asked; of the region's population null means that nobody told it.</summary>
/// <param name="Kind"><c>kabupaten</c> or <c>kota</c>.</param>
/// <param name="Province">Code of the province.</param>
/// <param name="Island">Code of the island group.</param>
/// <param name="Population">Inhabitants, or null when unknown.</param>
/// <param name="Building">Code of a <see cref="BuildingOption"/>, or null when open.</param>
/// <param name="Ceiling">Rupiah that there are, or null.</param>
/// <param name="Months">Months that there are, or null.</param>
public sealed record MatchCase(
    string Kind, string Province, string Island, long? Population = null, string? Building = null, long? Ceiling = null, int? Months = null);

/// <summary>What the match knows of a host. Null is unknown, never zero.</summary>
/// <param name="Id">Id of the host.</param>
/// <param name="Kind"><c>kabupaten</c> or <c>kota</c>.</param>
/// <param name="Province">Code of the province.</param>
/// <param name="Island">Code of the island group.</param>
/// <param name="Population">Inhabitants of its region.</param>
/// <param name="Building">Code of its <see cref="BuildingOption"/>.</param>
/// <param name="Cost">What its building is told to have cost, in rupiah.</param>
/// <param name="Days">Days from commitment to opening.</param>
/// <param name="Documented">How many facts of it are known: among equals the better documented comes first.</param>
public sealed record MatchHost(
    string Id, string Kind, string Province, string Island, long? Population, string? Building, long? Cost, int? Days, int Documented);

/// <summary>One criterion, judged for one host.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Nearness">0 to 100; null when one side is unknown.</param>
/// <param name="Verdict">Code of the reason in words.</param>
public sealed record Judgement(Criterion Criterion, int Weight, int? Nearness, string Verdict);

/// <summary>A host, judged for one case. The nearness means something for this case only.</summary>
/// <param name="Host">The host.</param>
/// <param name="Nearness">0 to 100 over what is known; null when nothing is.</param>
/// <param name="Known">Weight of the criteria that could be judged.</param>
/// <param name="Asked">Weight of the criteria that were asked.</param>
/// <param name="Judgements">Why, one for each criterion that was asked.</param>
public sealed record Match(MatchHost Host, int? Nearness, int Known, int Asked, IReadOnlyList<Judgement> Judgements)
{
    /// <summary>Whether less than half of what was asked is known: such a host stands apart, for its nearness says little.</summary>
    public bool IsDoubtful => Known * 2 < Asked || Nearness is null;
}
