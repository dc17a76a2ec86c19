using System.Text;

namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// The word lists as they are written into the index, so that reader and browser analyse a query with the lists the
/// index was built with. The long lists are lines of one form, sign|first|name|name…, in ordinal order: whoever has
/// only some of them has them in the same order. Signs, in the order in which they are to be read:
/// ! other spellings of the first name; &amp; a place and its kinds; @ expressions of one meaning; letters as in
/// values.txt with an amount; ~ expressions of near meaning with tenths of weight.
/// </summary>
/// <param name="Kept">Roots that the stemmer must not cut, separated by spaces.</param>
/// <param name="Stop">Words that are neither indexed nor searched.</param>
/// <param name="Lines">The long lists, of which a query needs few lines.</param>
internal sealed record WordData(string Kept, string Stop, IReadOnlyList<string> Lines)
{
    /// <summary>The lists of this project, without any of the site.</summary>
    public static WordData Standard { get; } = new(string.Join(' ', Read("kept")), string.Join(' ', Read("stop")), Sorted([
        .. Read("same").Select(line => "!||" + line.Replace(' ', '|')),
        .. Read("mean").Select(line => "@||" + line),
        .. Read("values").Select(line => line.Replace(' ', '|')),
        .. Read("near").Select(line => "~|" + line)]));

    /// <summary>The names of places this project knows by other names: the name, then the others.</summary>
    public static IReadOnlyList<string> PlaceNames { get; } = Read("places");

    /// <summary>The lists that every query needs.</summary>
    public WordData Short() => this with { Lines = [] };

    /// <summary>Lines, each once, in ordinal order.</summary>
    public static string[] Sorted(IEnumerable<string> lines) => [.. lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string[] Read(string name)
    {
        using var stream = typeof(WordData).Assembly.GetManifestResourceStream($"Data/{name}.txt")
            ?? throw new InvalidOperationException($"Data/{name}.txt is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Where(line => line[0] != '#')];
    }
}
