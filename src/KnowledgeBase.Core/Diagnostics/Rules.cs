using System.Reflection;

namespace KnowledgeBase.Core.Diagnostics;

/// <summary>The catalogue of findings, by area: 0 files, 1 YAML, 2 fields and values, 3 references, 4 Markdown, 5 site, 6 truth. One property for each rule; <c>docs/diagnostics.md</c> and <c>kb explain</c> are made from it.</summary>
public static partial class Rules
{
    /// <summary>Every rule by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [.. typeof(Rules).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(p => p.PropertyType == typeof(Rule))
        .Select(p => (Rule)p.GetValue(null)!)
        .OrderBy(r => r.Code, StringComparer.Ordinal)];

    /// <summary>The rule of a code in any case, or null.</summary>
    public static Rule? Find(string code) =>
        All.FirstOrDefault(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
