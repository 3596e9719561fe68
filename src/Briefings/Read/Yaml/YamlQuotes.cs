using Briefings.Model;

namespace Briefings.Read.Yaml;

/// <summary>Finds the quote or bracket that is opened and never closed.</summary>
internal static class YamlQuotes
{
    /// <summary>
    /// The first quote or bracket of <paramref name="chunk"/> without its end; null when all are closed.
    /// </summary>
    public static (Location At, char Opener)? Unclosed(YamlSource chunk)
    {
        var open = new Stack<(Location At, char Opener)>();
        for (var i = 0; i < chunk.Lines.Length; i++)
        {
            if (Scan(chunk, i, open) is { } quote)
            {
                return quote;
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    /// <summary>What closes <paramref name="opener"/>.</summary>
    public static char Closer(char opener) =>
        opener switch
        {
            '[' => ']',
            '{' => '}',
            _ => opener,
        };

    // Goes through a line; a quote that does not end on it is the fault: no field needs one over several lines.
    private static (Location At, char Opener)? Scan(YamlSource chunk, int index, Stack<(Location At, char Opener)> open)
    {
        var line = chunk.Lines[index];
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '#' && (i == 0 || line[i - 1] == ' '))
            {
                break;
            }

            if (c is '"' or '\'' && StartsValue(line, i))
            {
                var end = EndOfQuote(line, i);
                if (end < 0)
                {
                    return (chunk.At(index + 1, i + 1, 1), c);
                }

                i = end;
            }
            else if (c is '[' or '{' && (open.Count > 0 || StartsValue(line, i)))
            {
                open.Push((chunk.At(index + 1, i + 1, 1), c));
            }
            else if (c is ']' or '}' && open.Count > 0 && Closer(open.Peek().Opener) == c)
            {
                open.Pop();
            }
        }

        return null;
    }

    private static bool StartsValue(string line, int at)
    {
        var before = line.AsSpan(0, at).TrimEnd(' ');
        return before.IsEmpty || before[^1] is ':' or '-' or '[' or '{' or ',';
    }

    private static int EndOfQuote(string line, int start)
    {
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && line[start] == '"')
            {
                i++;
            }
            else if (line[i] == line[start])
            {
                if (line[start] != '\'' || i + 1 >= line.Length || line[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
