using System.Globalization;
using Briefings.Model;

namespace Briefings.Read.Themes;

/// <summary>
/// Whether a theme's text can be read on its grounds: WCAG 2.2, success criterion 1.4.3, wants a contrast of 4.5.
/// </summary>
internal static class Contrast
{
    private const double Least = 4.5;

    private static readonly (string Text, string Ground)[] Pairs =
    [
        ("ink", "paper"),
        ("ink-2", "paper"),
        ("link", "paper"),
        ("accent", "paper"),
        ("friendly", "paper"),
        ("hostile", "paper"),
        ("hierarchy", "paper"),
        ("lineage", "paper"),
        ("other", "paper"),
        ("ink", "paper-2"),
        ("ink-2", "paper-2"),
        ("link", "paper-2"),
        ("accent", "paper-2"),
        ("ink", "accent-2"),
        ("ink", "mark"),
        ("ink", "land"),
        ("ink", "sea"),
    ];

    /// <summary>Reports each colour of the site's own that cannot be read on another, or the other on it.</summary>
    public static void Check(ThemeSettings settings, Diagnostics found)
    {
        foreach (var (text, ground) in Pairs)
        {
            if (
                settings.Colours.TryGetValue(text, out var front)
                && settings.Colours.TryGetValue(ground, out var back)
                && (front.At ?? back.At) is { } at
            )
            {
                Check(text, ground, front.Light, back.Light, "", at, found);
                if ((front.Dark, back.Dark) != (front.Light, back.Light))
                {
                    Check(text, ground, front.Dark, back.Dark, " in the dark", at, found);
                }
            }
        }
    }

    private static void Check(
        string text,
        string ground,
        string front,
        string back,
        string when,
        Location at,
        Diagnostics found
    )
    {
        var contrast = Of(front, back);
        if (contrast < Least)
        {
            found.Add(
                TemplateRules.LowContrast,
                at,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{text}' has a contrast of {Math.Floor(contrast * 10) / 10:0.0} on '{ground}'{when}"
                ),
                "text is read from 4.5 up: make one of them lighter or darker"
            );
        }
    }

    /// <summary>The contrast ratio of two colours, 1 to 21: (L1 + 0.05) / (L2 + 0.05), the lighter above.</summary>
    public static double Of(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG's relative luminance of an sRGB colour.
    private static double Luminance(string colour)
    {
        var value = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (0.2126 * Linear(value >> 16)) + (0.7152 * Linear((value >> 8) & 255)) + (0.0722 * Linear(value & 255));
    }

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
