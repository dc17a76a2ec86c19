using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Broken;

/// <summary>The cases of <c>tests/broken</c>: each a folder of files over the small site, with the findings expected in <c>expected</c>.</summary>
internal static class BrokenCorpus
{
    private const string ExpectedFile = "expected";

    /// <summary>Names of the cases.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(Repository.At("tests", "broken")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The small site with the files of a case; an empty file of the name <c>without</c> leaves the small site out.</summary>
    public static IContentSource Content(string name)
    {
        var own = new ContentFolder(Folder(name)).List();
        var content = own.Any(f => f.Path == "without") ? new MemoryContent() : TestSite.Default();
        foreach (var file in own.Where(f => f.Path is not (ExpectedFile or "without")))
        {
            content.Add(file.Path, file.Read());
        }

        return content;
    }

    /// <summary>Lines <c>path:line:column code</c>.</summary>
    public static IReadOnlyList<string> Expected(string name)
    {
        var path = Path.Combine(Folder(name), ExpectedFile);
        return File.Exists(path) ? [.. File.ReadAllLines(path).Where(l => l.Length > 0)] : [];
    }

    public static void Accept(string name, IReadOnlyList<string> findings) =>
        File.WriteAllText(Path.Combine(Folder(name), ExpectedFile), string.Concat(findings.Select(f => f + "\n")));

    public static IEnumerable<string> CodesExpected() => Names.SelectMany(Expected).Select(l => l.Split(' ')[^1]);

    private static string Folder(string name) => Repository.At("tests", "broken", name);
}
