using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Theme.Default;

/// <summary>A row of an adapt sheet: an element of the host, one of the visitors' own, or a topic to look for elements in.</summary>
internal sealed record AdaptRow(Localized<string> Element, bool? IsCore, bool IsOwn = false)
{
    /// <summary>Whether a decision can be taken on it: what the host has is not added, what it has not is nothing else.</summary>
    public bool May(Word decision) => decision.Code == "add" ? IsOwn || IsCore is null : !IsOwn;
}
