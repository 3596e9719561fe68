using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Read.Yaml;

/// <summary>Tells an analyst what is wrong with a piece of YAML, at its place, with the fix.</summary>
internal static class YamlFaults
{
    /// <summary>
    /// <paramref name="chunk"/> with the value quoted that holds an unquoted ': ', which is reported; null when that is
    /// not
    /// what is wrong.
    /// </summary>
    public static YamlSource? Repair(YamlSource chunk, YamlFault fault, Diagnostics found)
    {
        var index = (int)fault.Line - 1;
        if (index < 0 || index >= chunk.Lines.Length)
        {
            return null;
        }

        var line = chunk.Lines[index];
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || line.AsSpan(0, colon).IndexOfAny('{', '[') >= 0)
        {
            return null;
        }

        var start = colon + 2;
        while (start < line.Length && line[start] == ' ')
        {
            start++;
        }

        var value = line[start..].TrimEnd();
        var isPlain =
            value.Length > 0 && value[0] is not ('"' or '\'' or '[' or '{' or '|' or '>' or '&' or '*' or '!');
        if (!isPlain || !(value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':')))
        {
            return null;
        }

        var quoted = YamlScalar.Quoted(value);
        var mark = value.Contains(": ", StringComparison.Ordinal) ? ": " : ":";
        found.Add(
            ReadRules.UnquotedColon,
            chunk.At(index + 1, start + 1, value.Length),
            $"the text holds '{mark}', which YAML takes for another key",
            $"put it in quotes: {line[..colon].Trim().TrimStart('-').Trim()}: {quoted}"
        );
        return chunk.With(index, line[..start] + quoted);
    }

    /// <summary>Reports what is wrong with <paramref name="chunk"/>.</summary>
    public static void Report(YamlSource chunk, YamlFault fault, Diagnostics found)
    {
        if (fault.IsReported)
        {
            return;
        }

        if (FirstTab(chunk) is { } tab)
        {
            found.Add(ReadRules.YamlSyntax, tab, "a tab indents this line", "use blanks: YAML does not take tabs");
        }
        else if (YamlQuotes.Unclosed(chunk) is var (place, opener))
        {
            var what = opener is '"' or '\'' ? $"the quote {opener}" : $"the bracket {opener}";
            found.Add(
                ReadRules.YamlSyntax,
                place,
                $"{what} is opened here and never closed",
                $"add {YamlQuotes.Closer(opener)}"
            );
        }
        else if (SecondColon(chunk, fault) is var (at, value))
        {
            found.Add(
                ReadRules.UnquotedColon,
                at,
                "the text holds ': ', which YAML takes for another key",
                $"put it in quotes: {YamlScalar.Quoted(value)}"
            );
        }
        else if (BadStart(chunk, fault) is var (start, length))
        {
            found.Add(ReadRules.YamlSyntax, start, "a text cannot start with this character", "put the text in quotes");
        }
        else
        {
            var line = Math.Clamp(fault.Line, 1, chunk.Lines.Length);
            var text = chunk.Lines[line - 1];
            found.Add(
                ReadRules.YamlSyntax,
                chunk.At(line, Math.Clamp(fault.Column, 1, text.Length + 1), 1),
                "this cannot be read as YAML",
                "look for text after a closing quote, or a line that is indented by too few or too many blanks"
            );
        }
    }

    private static Location? FirstTab(YamlSource chunk)
    {
        for (var i = 0; i < chunk.Lines.Length; i++)
        {
            var line = chunk.Lines[i];
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && line.AsSpan(0, tab).Trim(' ').IsEmpty && line.AsSpan().Trim().Length > 0)
            {
                return chunk.At(i + 1, tab + 1, 1);
            }
        }

        return null;
    }

    // The value between braces at whose second ': ' the fault lies.
    private static (Location, string)? SecondColon(YamlSource chunk, YamlFault fault)
    {
        if (fault.Line < 1 || fault.Line > chunk.Lines.Length)
        {
            return null;
        }

        var line = chunk.Lines[fault.Line - 1];
        var colon = (int)fault.Column - 1;
        if (colon < 3 || colon >= line.Length || line[colon] != ':' || line.IndexOf('{', StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var start = line.LastIndexOf(": ", colon - 1, StringComparison.Ordinal) + 2;
        var end = line.AsSpan(colon).IndexOfAny(",}") is >= 0 and var rest ? colon + rest : line.Length;
        return start < 2 || line.AsSpan(start, colon - start).IndexOfAny(",{}") >= 0
            ? null
            : (chunk.At(fault.Line, start + 1, end - start), line[start..end]);
    }

    private static (Location, int)? BadStart(YamlSource chunk, YamlFault fault)
    {
        if (fault.Line < 1 || fault.Line > chunk.Lines.Length)
        {
            return null;
        }

        var line = chunk.Lines[fault.Line - 1];
        var at = line.AsSpan().IndexOfAny("@`%");
        return at >= 0 && at + 1 >= fault.Column - 1 && at + 1 <= fault.Column + 1
            ? (chunk.At(fault.Line, at + 1, 1), 1)
            : null;
    }
}
