using System.Globalization;
using System.Text;

namespace KnowledgeBase.Cli.Printing;

/// <summary>Text of records and file names made safe for a terminal: what would move the cursor or turn the writing round is shown instead of done.</summary>
internal static class Visible
{
    private const char Unknown = '\uFFFD';

    /// <summary>A text on one line.</summary>
    public static string Of(string text)
    {
        if (!text.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate))
        {
            return text;
        }

        var result = new StringBuilder();
        foreach (var cluster in Clusters(text))
        {
            result.Append(cluster is "\n" or "\r\n" or "\t" ? " " : Cluster(cluster));
        }

        return result.ToString();
    }

    /// <summary>What people take for single characters.</summary>
    public static IEnumerable<string> Clusters(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            yield return text.Substring(i, length);
            i += length;
        }
    }

    /// <summary>One cluster as it may be printed.</summary>
    public static string Cluster(string cluster)
    {
        if (!Rune.TryGetRuneAt(cluster, 0, out var first))
        {
            return Unknown.ToString();
        }

        return first.Value switch
        {
            < 0x20 => ((char)(0x2400 + first.Value)).ToString(),
            0x7F => "\u2421",
            _ => Rune.GetUnicodeCategory(first) switch
            {
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Unknown.ToString(),
                // A mark without a letter would sit on the frame.
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => "\u25CC" + cluster,
                _ => cluster,
            },
        };
    }

    /// <summary>Columns that a cluster takes on a terminal.</summary>
    public static int Width(string cluster)
    {
        var first = Rune.GetRuneAt(cluster, 0).Value;
        return IsWide(first) || cluster.Contains('\uFE0F') ? 2 : 1;
    }

    /// <summary>East Asian wide characters and pictures (UAX #11, by block).</summary>
    private static bool IsWide(int rune) => rune is
        (>= 0x1100 and <= 0x115F) or 0x231A or 0x231B or (>= 0x23E9 and <= 0x23EC) or 0x23F0 or 0x23F3
        or 0x2705 or 0x270A or 0x270B or 0x2728 or 0x274C or 0x274E or (>= 0x2753 and <= 0x2755) or 0x2757
        or 0x2B50 or 0x2B55 or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xA000 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x1FA70 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);
}
