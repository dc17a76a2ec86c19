using System.Globalization;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Tables;

/// <summary>A sheet as CSV by RFC 4180, with a byte order mark so that spreadsheet programs read it as UTF-8.</summary>
public static class Csv
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var text = TextBuffer.Take();
        text.Append("\uFEFF");
        Append(text, sheet.Columns, Append);
        foreach (var row in sheet.Rows)
        {
            Append(text, row, Append);
        }

        return text.FinishUtf8();
    }

    private static void Append<T>(TextBuffer text, IReadOnlyList<T> row, Action<TextBuffer, T> append)
    {
        for (var i = 0; i < row.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            append(text, row[i]);
        }

        text.Append("\r\n");
    }

    private static void Append(TextBuffer text, Cell cell)
    {
        switch (cell)
        {
            case Cell.Text words:
                Append(text, words.Value);
                break;
            case Cell.Number number:
                text.Append(number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case Cell.Day day:
                text.Append(day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
        }
    }

    // A spreadsheet program takes a text that begins with one of these signs for a formula, even between quotes; an apostrophe prevents it.
    private static void Append(TextBuffer text, string words)
    {
        var safe = words is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + words : words;
        text.Append(safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
