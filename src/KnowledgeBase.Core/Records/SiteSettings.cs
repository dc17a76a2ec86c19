using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Records;

/// <summary>What <c>site.yaml</c> says.</summary>
/// <param name="Title">Name of the site.</param>
/// <param name="Tagline">One sentence under it.</param>
/// <param name="Address">Where the site will live, ending in a slash; its path is the base path.</param>
/// <param name="Languages">Languages in order; the first stands at the root.</param>
/// <param name="Theme">Name of the theme.</param>
/// <param name="Topics">The site's own list of topics.</param>
/// <param name="Contact">Where corrections go: a mail or web address, or null.</param>
/// <param name="ContentLicence">Licence of the content, as a short name.</param>
public sealed record SiteSettings(
    Localized<string> Title,
    Localized<string> Tagline,
    Uri Address,
    IReadOnlyList<Language> Languages,
    string Theme,
    Vocabulary Topics,
    string? Contact,
    string ContentLicence);
