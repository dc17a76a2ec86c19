using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Matching;

/// <summary>A province, kabupaten or kota of the country's list; the site may have a record of it or not.</summary>
/// <param name="Code">Kemendagri code: <c>33</c>, <c>33.16</c>.</param>
/// <param name="Name">Official name: <c>Kabupaten Blora</c>.</param>
/// <param name="Kind">Word of <see cref="Vocabularies.RegionKinds"/>.</param>
/// <param name="Island">Word of <see cref="Vocabularies.Islands"/>.</param>
public sealed record Place(string Code, string Name, Word Kind, Word Island)
{
    /// <summary>Code of the province.</summary>
    public string ProvinceCode => Code[..2];

    /// <summary>Its part of an address: <c>jawa-tengah</c>.</summary>
    public string Slug => Name.ToLowerInvariant().Replace(' ', '-');
}

/// <summary>A place with what the site's records know of it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Region">Its record, or null.</param>
/// <param name="Hosts">Its MPPs that we know; none means that we know of none, not that there is none.</param>
public sealed record KnownPlace(Place Place, Region? Region, IReadOnlyList<Host> Hosts)
{
    /// <summary>Its inhabitants, or null when no record tells.</summary>
    public long? Population => Region?.Ledger.Find("population")?.Shown?.Amount is { } amount ? (long)amount.Min : null;

    /// <summary>The case of this place before the planner tells more.</summary>
    public MatchCase Case => new(Place.Kind.Code, Place.ProvinceCode, Place.Island.Code, Population);
}
