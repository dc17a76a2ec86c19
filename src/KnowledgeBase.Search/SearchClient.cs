using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Search.Client;

namespace KnowledgeBase.Search;

/// <summary>The browser client, made small and ready to be written into a site.</summary>
public static class SearchClient
{
    private static readonly string[] Exports = ["export const openIndex ", "export const makeAnalyzer ", "export const kbMore "];

    /// <summary>The query engine alone as an ES module: exports openIndex, makeAnalyzer and kbMore.</summary>
    public static string Engine() => Minifier.Minify(string.Join('\n', Joined("shared.js", "analysis.js", "pieces.js", "search.js", "more.js").Split('\n').Select(line =>
        Exports.Any(name => line.Contains(name, StringComparison.Ordinal)) ? line : Inner(line))));

    /// <summary>
    /// The script of the search page, the engine that it fetches when somebody is about to search, and what only some
    /// queries need, under names made of their content. Use the first with <c>&lt;script src="…" defer&gt;</c>: unlike
    /// modules they also run in a folder opened as a file.
    /// </summary>
    public static (IndexFile Page, IndexFile Engine, IndexFile More) Scripts(string folder = "search")
    {
        string Name(IndexFile file) => $"'{file.Path[(folder.Length + 1)..]}'";
        var engine = Classic($"{folder}/engine", Joined("shared.js", "analysis.js", "pieces.js", "search.js") + "\nwindow.kbSearch = openIndex;\n");
        var more = Classic($"{folder}/more", Joined("shared.js", "more.js", "search-filters.js") + "\nwindow.kbMore = kbMore;\nwindow.kbFilters = kbFilters;\n");
        var page = Joined("search-page.js").Replace("ENGINE", Name(engine), StringComparison.Ordinal).Replace("MORE", Name(more), StringComparison.Ordinal);
        return (Classic($"{folder}/search", page), engine, more);
    }

    private static IndexFile Classic(string path, string source)
    {
        var bytes = Encoding.UTF8.GetBytes("{" + Minifier.Minify(string.Join('\n', source.Split('\n').Select(Inner))) + "}\n");
        return new IndexFile($"{path}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.js", bytes);
    }

    /// <summary>Where the form of an index file for a folder opened as a file lies.</summary>
    public static string OfflinePath(string path) => path + ".js";

    /// <summary>The form of an index file for a folder opened as a file: a script that hands over its bytes.</summary>
    public static IndexFile Offline(IndexFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var script = $"kbPiece(\"{file.Path}\",\"{Convert.ToBase64String(file.Bytes)}\")\n";
        return new IndexFile(OfflinePath(file.Path), Encoding.UTF8.GetBytes(script));
    }

    /// <summary>A line without its export.</summary>
    private static string Inner(string line) => line.StartsWith("export ", StringComparison.Ordinal) ? line["export ".Length..] : line;

    /// <summary>A source of the client as written.</summary>
    public static string Source(string name)
    {
        using var stream = typeof(SearchClient).Assembly.GetManifestResourceStream("Client/" + name)
            ?? throw new ArgumentException($"There is no source '{name}'.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The sources one after the other, without the lines by which they import each other.</summary>
    private static string Joined(params string[] names) =>
        string.Join('\n', names.SelectMany(name => Source(name).Split('\n')).Where(line => !line.StartsWith("import ", StringComparison.Ordinal)));
}
