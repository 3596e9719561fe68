using Briefings.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>Writes tables. Alignment is a class, since the pages' security policy forbids styles.</summary>
internal sealed class TableWriter(BodyWriter body)
{
    private readonly FragmentWriter _out = body.Out;

    /// <summary>Writes <paramref name="table"/>, which may be wider than its page.</summary>
    public void Write(Table table)
    {
        ReportRagged(table);
        _out.Tag("<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n");
        var section = "";
        foreach (var row in table.OfType<TableRow>())
        {
            var next = row.IsHeader ? "thead" : "tbody";
            if (next != section)
            {
                _out.Tag(section.Length > 0 ? $"</{section}>\n<{next}>\n" : $"<{next}>\n");
                section = next;
            }

            Write(table, row);
        }

        _out.Tag(section.Length > 0 ? $"</{section}>\n</table>\n</div>\n" : "</table>\n</div>\n");
    }

    private void Write(Table table, TableRow row)
    {
        _out.Tag("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            Write((TableCell)row[i], row.IsHeader, Alignment(table, i));
        }

        _out.Tag("</tr>\n");
    }

    private void Write(TableCell cell, bool isHeader, string alignment)
    {
        if (cell.Count > 0 && !cell.Span.IsEmpty)
        {
            _out.Add(new BlockStart(BlockKind.TableCell, body.Source.At(Trimmed(cell.Span))));
        }

        // A header that heads nothing would only confuse who hears the table read out.
        isHeader &= cell.Count > 0;
        _out.Tag(isHeader ? $"<th scope=\"col\"{alignment}>" : $"<td{alignment}>");
        foreach (var block in cell.OfType<LeafBlock>().Where(b => b.Inline is not null))
        {
            body.Inlines.Write(block.Inline!);
        }

        _out.Tag(isHeader ? "</th>" : "</td>");
    }

    private SourceSpan Trimmed(SourceSpan span)
    {
        while (span.Start < span.End && char.IsWhiteSpace(body.Source[span.Start]))
        {
            span.Start++;
        }

        while (span.End > span.Start && char.IsWhiteSpace(body.Source[span.End]))
        {
            span.End--;
        }

        return span;
    }

    private static string Alignment(Table table, int column)
    {
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        return alignment switch
        {
            TableColumnAlign.Left => " class=\"align-left\"",
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-right\"",
            _ => "",
        };
    }

    // Markdig fills rows up with cells that hold nothing, not even a paragraph.
    private void ReportRagged(Table table)
    {
        var rows = table
            .OfType<TableRow>()
            .Select(r => (Row: r, Cells: r.Count(c => ((TableCell)c).Count > 0)))
            .ToList();
        if (rows.Count < 2)
        {
            return;
        }

        var (header, width) = rows[0];
        var others = rows.Skip(1).Select(r => r.Cells).Distinct().ToList();
        if (others is [var one] && one != width && rows.Count > 2)
        {
            Report(header, $"the header has {Cells(width)}, its rows have {one}");
            return;
        }

        foreach (var (row, cells) in rows.Skip(1).Where(r => r.Cells != width))
        {
            Report(row, $"the row has {Cells(cells)}, its header has {width}");
        }
    }

    private void Report(TableRow row, string message)
    {
        var start = row.Span.Start;
        while (start > 0 && body.Source[start - 1] is ' ' or '\t' or '|')
        {
            start--;
        }

        while (start < row.Span.End && body.Source[start] is ' ' or '\t')
        {
            start++;
        }

        var at = body.Source.At(start, int.MaxValue);
        body.Found.Add(ProseRules.RaggedRow, at, message, "a bar inside a cell is written '\\|'");
    }

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
