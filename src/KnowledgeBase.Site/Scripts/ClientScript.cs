using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Site.Scripts;

/// <summary>
/// A script of the site, joined from the sources in this folder and named by its content, so that it may be kept for ever.
/// It is a classic script, loaded with <c>defer</c>: unlike a module it also runs in a folder opened as a file.
/// </summary>
internal static class ClientScript
{
    /// <summary>Joins sources into <c>scripts/name.hash.js</c>. Lines that only import are left out: what they name stands in the same script.</summary>
    public static OutputFile Join(string name, params IEnumerable<string> sources)
    {
        var lines = sources.SelectMany(Lines).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal) && !l.StartsWith("import ", StringComparison.Ordinal));
        var bytes = Encoding.UTF8.GetBytes("{\n" + string.Join('\n', lines.Select(l => l.StartsWith("export ", StringComparison.Ordinal) ? l["export ".Length..] : l)) + "\n}\n");
        return new OutputFile($"scripts/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.js", bytes);
    }

    /// <summary>The lines of a source, without what only readers of the source need: indentation.</summary>
    private static IEnumerable<string> Lines(string source)
    {
        using var stream = typeof(ClientScript).Assembly.GetManifestResourceStream("Scripts/" + source)
            ?? throw new ArgumentException($"There is no script '{source}'.", nameof(source));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n').Select(l => l.Trim());
    }
}
