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
        for (var gap = Before(text, text.Length); gap >= 0; gap = Before(text, gap))
        {
            text = text.Remove(gap, 1);
            offset -= gap < offset ? 1 : 0;
        }

        return (text, offset);
    }

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
