using System.Globalization;
using System.Text;

namespace KnowledgeBase.Core.Tables;

/// <summary>A sheet as CSV by RFC 4180, with a byte order mark so that spreadsheet programs read it as UTF-8.</summary>
public static class Csv
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var text = new StringBuilder("\uFEFF");
        text.AppendJoin(',', sheet.Columns.Select(Field)).Append("\r\n");
        foreach (var row in sheet.Rows)
        {
            text.AppendJoin(',', row.Select(Field)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Field(Cell cell) => cell switch
    {
        Cell.Text text => Field(text.Value),
        Cell.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Cell.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "",
    };

    // A spreadsheet program takes a text that begins with one of these signs for a formula, even between quotes; an apostrophe prevents it.
    private static string Field(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
