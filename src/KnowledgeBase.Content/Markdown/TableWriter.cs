using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace KnowledgeBase.Content.Markdown;

/// <summary>Tables with scopes for screen readers and classes for alignment: style attributes are forbidden by the pages' security policy.</summary>
internal static class TableWriter
{
    public static void Write(HtmlRenderer html, Table table)
    {
        html.Write("<div class=\"scroll\" tabindex=\"0\"><table>\n");
        foreach (var row in table.OfType<TableRow>())
        {
            html.Write("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                Cell(html, (TableCell)row[i], row.IsHeader, Alignment(table, i));
            }

            html.Write("</tr>\n");
        }

        html.Write("</table></div>\n");
    }

    private static void Cell(HtmlRenderer html, TableCell cell, bool isHeader, string? alignment)
    {
        html.Write(isHeader ? "<th scope=\"col\"" : "<td");
        if (alignment is not null)
        {
            html.Write($" class=\"{alignment}\"");
        }

        html.Write(">");
        var implicitParagraph = html.ImplicitParagraph;
        html.ImplicitParagraph = true;
        html.WriteChildren(cell);
        html.ImplicitParagraph = implicitParagraph;
        html.Write(isHeader ? "</th>" : "</td>");
    }

    private static string? Alignment(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? null : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Right => "right",
            TableColumnAlign.Center => "center",
            _ => null,
        };
}
