using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Yaml;

/// <summary>The place of a node as an author sees it, from where YamlDotNet says that it begins and ends.</summary>
internal static class NodeSpan
{
    /// <summary>YamlDotNet ends a flow collection before its closing bracket, and a block collection where the next thing begins.</summary>
    public static SourceSpan OfCollection(SourceText source, int from, int to)
    {
        var text = source.Text;
        // A pair in a list ([a: b]) is a mapping without brackets: the one behind it is the list's.
        var isBracketed = from < to && to < text.Length && (text[from], text[to]) is ('[', ']') or ('{', '}');
        return isBracketed ? new(source, from, to + 1 - from) : Trimmed(source, from, to);
    }

    /// <summary>Without the white space that block collections and block scalars carry at their end.</summary>
    public static SourceSpan Trimmed(SourceText source, int from, int to) => new(source, from, source.Text.AsSpan(from, to - from).TrimEnd().Length);
}
