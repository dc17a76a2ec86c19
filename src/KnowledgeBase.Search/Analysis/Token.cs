namespace KnowledgeBase.Search.Analysis;

/// <summary>Something of a text that is indexed and searched.</summary>
/// <param name="Key">The key: a word key; # number, amount, date, law or duration; @ meaning; ~ near meaning; &amp; place.</param>
/// <param name="From">Index of the first word it covers, among the words that count.</param>
/// <param name="To">Behind the last word it covers.</param>
/// <param name="Start">First character in the text as given.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Word">The word, or null for what several words mean together.</param>
/// <param name="Weight">How well the key answers what is written.</param>
internal readonly record struct Token(string Key, int From, int To, int Start, int End, Word? Word, double Weight);
