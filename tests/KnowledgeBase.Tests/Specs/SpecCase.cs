namespace KnowledgeBase.Tests.Specs;

/// <summary>One case of a spec: files in, findings and pieces of pages out. The format is told in <c>tests/specs/README.md</c>.</summary>
/// <param name="Area">Name of the spec's file.</param>
/// <param name="Name">The heading.</param>
/// <param name="Blocks">Its fenced blocks in order.</param>
public sealed record SpecCase(string Area, string Name, IReadOnlyList<SpecBlock> Blocks)
{
    /// <summary>Blocks of an output kind.</summary>
    public IEnumerable<SpecBlock> Of(string kind) => Blocks.Where(b => b.Kind == kind);

    /// <summary>The files written for the case.</summary>
    public IEnumerable<SpecBlock> Inputs => Blocks.Where(b => b.Kind is "yaml" or "markdown" or "file");
}

/// <summary>A fenced block.</summary>
/// <param name="Kind">First word after the fence.</param>
/// <param name="Target">Second word: a path.</param>
/// <param name="Selector">What follows: a CSS selector.</param>
/// <param name="Text">The lines, each with its end.</param>
/// <param name="Line">Line of the fence in the spec.</param>
public sealed record SpecBlock(string Kind, string Target, string Selector, string Text, int Line)
{
    /// <summary>The lines without empty ones.</summary>
    public IReadOnlyList<string> Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Reads specs.</summary>
internal static class SpecReader
{
    private static readonly string[] Kinds = ["yaml", "markdown", "file", "without", "findings", "html", "text", "absent"];

    /// <summary>The cases of a spec.</summary>
    public static IEnumerable<SpecCase> Read(string path)
    {
        var area = Path.GetFileNameWithoutExtension(path);
        var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        SpecCase? current = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                if (current is not null)
                {
                    yield return current;
                }

                current = new SpecCase(area, lines[i][3..].Trim(), []);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal) && current is not null)
            {
                var (block, end) = ReadBlock(path, lines, i);
                current = current with { Blocks = [.. current.Blocks, block] };
                i = end;
            }
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    private static (SpecBlock Block, int End) ReadBlock(string path, string[] lines, int start)
    {
        var fence = new string('`', lines[start].TakeWhile(c => c == '`').Count());
        var end = Array.IndexOf(lines, fence, start + 1);
        var info = lines[start][fence.Length..].Split(' ', 3);
        if (end < 0 || !Kinds.Contains(info[0]))
        {
            throw new FormatException($"{path}:{start + 1}: a block must end and begin with one of {string.Join(", ", Kinds)}");
        }

        var text = string.Concat(lines[(start + 1)..end].Select(l => l + "\n"));
        return (new SpecBlock(info[0], info.ElementAtOrDefault(1) ?? "", info.ElementAtOrDefault(2) ?? "", text, start + 1), end);
    }
}
