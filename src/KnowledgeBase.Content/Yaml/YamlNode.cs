using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Yaml;

/// <summary>A YAML value with its place in the file. Scalars stay text: no value changes its type by its look.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A text.</summary>
internal sealed record YamlScalar(string Text, SourceSpan Span) : YamlNode(Span);

/// <summary>A list.</summary>
internal sealed record YamlList(YamlNode[] Items, SourceSpan Span) : YamlNode(Span);

/// <summary>Keys and values in the order of the file; keys are unique.</summary>
internal sealed record YamlMap(YamlEntry[] Entries, SourceSpan Span) : YamlNode(Span);

/// <summary>A key and its value.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
