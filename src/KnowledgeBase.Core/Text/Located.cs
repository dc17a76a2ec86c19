namespace KnowledgeBase.Core.Text;

/// <summary>A value read from a file together with where it stands, so that any later check can point at the author's characters.</summary>
public sealed record Located<T>(T Value, SourceSpan Span);
