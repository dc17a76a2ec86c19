using System.Text;

namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// The word lists as they are written into the index: one string a list, a line an entry, so that reader and browser
/// analyse a query with the lists the index was built with. Lines of the long lists stand in ordinal order: whoever has
/// only some of them has them in the same order.
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
        Read("kept").Replace('\n', ' '), Read("stop").Replace('\n', ' '), Sorted(Read("same")), Sorted(Read("mean")), Sorted(Read("near")), Sorted(Read("values")), "");

    /// <summary>The long lists, of which a query needs few lines: spellings, meanings, near meanings, places, values.</summary>
    public string[] Long() => [Same, Mean, Near, Places, Values];

    /// <summary>The lists that every query needs.</summary>
    public WordData Short() => With(["", "", "", "", ""]);

    /// <summary>These lists with other long ones.</summary>
    public WordData With(IReadOnlyList<string> lists) => this with { Same = lists[0], Mean = lists[1], Near = lists[2], Places = lists[3], Values = lists[4] };

    /// <summary>The lines of a list, each once, in ordinal order.</summary>
    public static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Sorted(string text) => Sorted(text.Split('\n'));

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
