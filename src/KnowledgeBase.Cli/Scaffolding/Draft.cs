namespace KnowledgeBase.Cli.Scaffolding;

/// <summary>The beginning of a record's file. What its author must fill in is marked <c>(ISI)</c>, or names a record <c>isi-…</c> that is not there, so that <c>kb check</c> points at it.</summary>
internal sealed record Draft(string Id, string Text);
