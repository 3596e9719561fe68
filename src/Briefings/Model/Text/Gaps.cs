namespace Briefings.Model.Text;

/// <summary>
/// Closes the gaps in visible text where a citation, which has none, stood between a word and the stop after it.
/// </summary>
public static class Gaps
{
    /// <summary><paramref name="text"/> without a space before a full stop or comma that ends a word.</summary>
    public static string Closed(string text) => Closed(text, 0).Text;

    /// <summary>The same, and where what stood at <paramref name="offset"/> stands then.</summary>
    public static (string Text, int Offset) Closed(string text, int offset)
    {
        if (!MayHave(text))
        {
            return (text, offset);
        }

        for (var gap = Before(text, text.Length); gap >= 0; gap = Before(text, gap))
        {
            text = text.Remove(gap, 1);
            offset -= gap < offset ? 1 : 0;
        }

        return (text, offset);
    }

    /// <summary>Closes the gaps of <paramref name="text"/> in place; returns its length then.</summary>
    public static int Close(Span<char> text)
    {
        if (!MayHave(text))
        {
            return text.Length;
        }

        // From the end, so that what stands behind a blank is closed already.
        var start = text.Length;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (i == 0 || text[i] != ' ' || !IsStop(text[start..]))
            {
                text[--start] = text[i];
            }
        }

        text[start..].CopyTo(text);
        return text.Length - start;
    }

    private static bool MayHave(ReadOnlySpan<char> text) => text.IndexOf(" .") >= 0 || text.IndexOf(" ,") >= 0;

    private static bool IsStop(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] is '.' or ',' && (text.Length == 1 || char.IsWhiteSpace(text[1]));

    private static int Before(string text, int end)
    {
        for (var i = Math.Min(end, text.Length) - 1; i > 0; i--)
        {
            if (
                text[i] == ' '
                && i + 1 < text.Length
                && text[i + 1] is '.' or ','
                && (i + 2 == text.Length || char.IsWhiteSpace(text[i + 2]))
            )
            {
                return i;
            }
        }

        return -1;
    }
}
