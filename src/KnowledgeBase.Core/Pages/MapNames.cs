namespace KnowledgeBase.Core.Pages;

/// <summary>Names where room is short.</summary>
public static class MapNames
{
    /// <summary>Without “Kota”, with a short “Kab.”: so are a regency and a city of one name still told apart.</summary>
    public static string Brief(string name) => name
        .Replace("Kabupaten ", "Kab. ", StringComparison.Ordinal)
        .Replace("Kota ", "", StringComparison.Ordinal);
}
