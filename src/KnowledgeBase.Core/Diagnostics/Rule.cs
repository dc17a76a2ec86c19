using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Diagnostics;

/// <summary>One kind of finding: its stable code, its wording, and an example of the mistake and of its repair.</summary>
/// <param name="Code"><c>KB</c> and three digits; the first digit is the area. Never reused.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Title">What is wrong, in general, for <c>kb explain</c>.</param>
/// <param name="Message">What is wrong here; <c>{0}</c> … are filled in by the check.</param>
/// <param name="Hint">How to mend it; may use the same placeholders.</param>
/// <param name="Wrong">A small piece of a record with the mistake.</param>
/// <param name="Right">The same piece, mended.</param>
public sealed record Rule(
    string Code, Severity Severity, Bilingual Title, Bilingual Message, Bilingual Hint, string Wrong, string Right);
