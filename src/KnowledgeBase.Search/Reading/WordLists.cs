using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Reading;

/// <summary>The word lists as a query needs them: the short ones always, of the long ones the lines about its words.</summary>
internal sealed class WordLists(Store store, Manifest manifest)
{
    /// <summary>Analyses with the short lists alone.</summary>
    public Analyzer Plain { get; } = new(new Lexicon(manifest.Words, manifest.Language));

    /// <summary>An analyser that knows of some texts all that the lists of the index say.</summary>
    public Analyzer For(IEnumerable<string> texts)
    {
        var lines = texts.SelectMany(Keys).Select(key => Pieces.ListOf(key, manifest.ListPieces)).Distinct()
            .SelectMany(piece => store.Text(Pieces.ListPath(store.Folder, piece)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        try
        {
            return new Analyzer(new Lexicon(manifest.Words with { Lines = WordData.Sorted(lines) }, manifest.Language));
        }
        catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw Store.Damaged(Pieces.ListPath(store.Folder, 0));
        }
    }

    /// <summary>Keys of the words, and of what they are without a plural s.</summary>
    private List<string> Keys(string text)
    {
        Plain.Run(text);
        var words = Plain.Words.Select(token => token.Word!.Text).ToList();
        return [.. words.Concat(words.Where(word => word.Length > 1 && word[^1] == 's').Select(word => word[..^1])).Select(word => Plain.Table.Get(word).Key)];
    }
}
