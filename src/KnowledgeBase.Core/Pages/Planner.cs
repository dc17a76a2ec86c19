using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Matching;

namespace KnowledgeBase.Core.Pages;

/// <summary>My region: which hosts are near to it, and what cost and time they let expect. Without script it leads to a page for each province.</summary>
/// <param name="Provinces">Every province.</param>
/// <param name="Transfers">What to expect for each choice of building, the open choice first.</param>
/// <param name="Data">Places and hosts for the script, as JSON in which <c>&lt;</c> is escaped; empty where they would fill the page.</param>
/// <param name="DataFile">Then the path of the file that has them, under the site's root; else null.</param>
/// <param name="Script">Path of the script under the site's root.</param>
public sealed record PlannerPage(
    IReadOnlyList<ProvinceRow> Provinces, IReadOnlyList<TransferChoice> Transfers, string Data, string? DataFile, string Script) : Page
{
    /// <summary>Its name.</summary>
    public static Bilingual Name { get; } = new("Daerah saya", "My region");

    /// <summary>What it is for.</summary>
    public static Bilingual Intro { get; } = new(
        "Pilih satu dari 514 kabupaten dan kota: MPP mana yang keadaannya paling dekat, dan berapa biaya serta waktu yang dapat diperkirakan dari tempat lain.",
        "Choose one of the 514 regencies and cities: which MPPs are nearest to its situation, and what cost and time others let expect.");

    /// <summary>What the page of a province is for.</summary>
    public static Bilingual ProvinceIntro { get; } = new(
        "Setiap kabupaten dan kota di {0}: apakah kami mengetahui MPP-nya, dan tiga MPP mana yang keadaannya paling dekat.",
        "Each regency and city of {0}: whether we know of its MPP, and which three MPPs are nearest to its situation.");
}

/// <summary>A province in the list.</summary>
/// <param name="Place">The province.</param>
/// <param name="Parts">How many kabupaten and kota it has.</param>
/// <param name="WithHost">In how many of them we know an MPP.</param>
public sealed record ProvinceRow(Place Place, int Parts, int WithHost);

/// <summary>What to expect when choosing a kind of building.</summary>
/// <param name="Option">The choice; null while it is open.</param>
/// <param name="Money">Groups of amounts that can be compared, the largest first.</param>
/// <param name="Mute">How many amounts say too little to be compared.</param>
/// <param name="Days">From commitment to opening.</param>
public sealed record TransferChoice(BuildingOption? Option, IReadOnlyList<Transfer<MoneyLine>> Money, int Mute, Transfer<DaysLine> Days);

/// <summary>The kabupaten and kota of a province, each with the hosts nearest to it.</summary>
public sealed record ProvincePlannerPage(Place Province, IReadOnlyList<NearRow> Rows) : Page;

/// <summary>A kabupaten or kota with its nearest hosts.</summary>
public sealed record NearRow(KnownPlace Place, IReadOnlyList<Near> Nearest);

/// <summary>A host near to a place, and why.</summary>
public sealed record Near(Candidate Candidate, Match Match);
