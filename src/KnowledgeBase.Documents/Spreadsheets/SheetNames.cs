using KnowledgeBase.Core.Tables;

namespace KnowledgeBase.Documents.Spreadsheets;

/// <summary>Names of sheets as spreadsheet programs allow them: 1 to 31 characters, none of <c>: \ / ? * [ ]</c>, no apostrophe at an end, no two alike.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> Of(IReadOnlyList<Sheet> sheets)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. sheets.Select(s => Free(Allowed(s.Name), taken))];
    }

    private static string Allowed(string name)
    {
        var clean = string.Concat(name.Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' || char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Trim(' ', '\'');
        // Excel keeps this name for itself.
        return clean.Length == 0 || clean.Equals("History", StringComparison.OrdinalIgnoreCase) ? "Data" : Cut(clean, Longest);
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
        {
            var ending = $" {i}";
            free = Cut(name, Longest - ending.Length) + ending;
        }

        return free;
    }

    private static string Cut(string name, int length) => name.Length <= length ? name : name[..length].TrimEnd(' ', '\'');
}
