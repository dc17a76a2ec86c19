using System.Text;

namespace KnowledgeBase.Search;

/// <summary>The browser client, as sources and made ready to ship.</summary>
public static class SearchClient
{
    /// <summary>The query engine and the page as one ES module, without comments and indentation.</summary>
    public static string Module() => Small(Source("search.js"));

    private static string Source(string name)
    {
        using var stream = typeof(SearchClient).Assembly.GetManifestResourceStream("Client/" + name)
            ?? throw new InvalidOperationException($"Client/{name} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Small(string source) =>
        string.Join('\n', source.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));
}
