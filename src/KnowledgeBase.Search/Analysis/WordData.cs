using System.Text;

namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// The word lists as they are written into the index: one string a list, a line an entry, so that reader and browser
/// analyse a query with exactly the lists the index was built with.
/// </summary>
/// <param name="Kept">Roots that the stemmer must not cut, separated by spaces.</param>
/// <param name="Stop">Words that are neither indexed nor searched.</param>
/// <param name="Same">A word, then the spellings and English words that mean it.</param>
/// <param name="Mean">Expressions of one meaning, separated by bars; the first names the set.</param>
/// <param name="Near">Tenths of weight, then expressions of near meaning.</param>
/// <param name="Values">Number words, months, units of time, scales and kinds of region.</param>
/// <param name="Places">Kinds, then a name and its other names.</param>
internal sealed record WordData(string Kept, string Stop, string Same, string Mean, string Near, string Values, string Places)
{
    /// <summary>The lists of this project, without any of the site.</summary>
    public static WordData Standard { get; } = new(
        Read("kept").Replace('\n', ' '), Read("stop").Replace('\n', ' '), Read("same"), Read("mean"), Read("near"), Read("values"), "");

    /// <summary>The names of places this project knows by other names: abbreviation, then the name.</summary>
    public static string PlaceNames { get; } = Read("places");

    private static string Read(string name)
    {
        using var stream = typeof(WordData).Assembly.GetManifestResourceStream($"Data/{name}.txt")
            ?? throw new InvalidOperationException($"Data/{name}.txt is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines.Where(line => line[0] != '#'));
    }
}
