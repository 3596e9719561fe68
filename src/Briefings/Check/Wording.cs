using System.Text.RegularExpressions;

namespace Briefings.Check;

/// <summary>Text as an editor would quote it.</summary>
internal static partial class Wording
{
    /// <summary><paramref name="text"/> without the gap that a citation leaves before a full stop.</summary>
    public static string Of(string text) => Gap().Replace(text, "");

    [GeneratedRegex(@"\s+(?=[.,;:!?])", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
