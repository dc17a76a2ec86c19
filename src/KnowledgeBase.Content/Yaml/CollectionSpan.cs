using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Yaml;

/// <summary>The place of a collection as an author sees it, from where YamlDotNet says that it begins and ends.</summary>
internal static class CollectionSpan
{
    /// <summary>YamlDotNet ends a flow collection before its closing bracket, and a block collection where the next thing begins.</summary>
    public static SourceSpan Of(SourceText source, int from, int to)
    {
        var text = source.Text;
        // A pair in a list ([a: b]) is a mapping without brackets: the one behind it is the list's.
        var isBracketed = from < to && to < text.Length && (text[from], text[to]) is ('[', ']') or ('{', '}');
        return new(source, from, isBracketed ? to + 1 - from : text.AsSpan(from, to - from).TrimEnd().Length);
    }
}
