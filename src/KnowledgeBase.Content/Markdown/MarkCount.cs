using System.Buffers;

namespace KnowledgeBase.Content.Markdown;

/// <summary>Counts what Markdown gives a meaning. Matching marks of one paragraph or table with each other takes time by the square of their number, so there is a limit no text of people reaches.</summary>
internal static class MarkCount
{
    private const int MostInOneBlock = 10_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~`[]()<>|!&{}\\");

    /// <summary>Where the first block with too many marks has one too many, or null. Blocks end at empty lines.</summary>
    public static int? TooMany(string text)
    {
        if (text.Length <= MostInOneBlock)
        {
            return null;
        }

        var count = 0;
        var isEmptyLine = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                count = isEmptyLine ? 0 : count;
                isEmptyLine = !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') || isEmptyLine;
            }
            else if (text[i] is not (' ' or '\t'))
            {
                isEmptyLine = false;
                if (Marks.Contains(text[i]) && ++count > MostInOneBlock)
                {
                    return i;
                }
            }
        }

        return null;
    }
}
