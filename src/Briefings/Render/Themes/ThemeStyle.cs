using System.Globalization;
using System.Text;
using Briefings.Model;

namespace Briefings.Render.Themes;

/// <summary>What <c>theme.yml</c> says, as the start of the style sheet: custom properties and fonts.</summary>
internal static class ThemeStyle
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["serif"] =
            "Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,Georgia,\"Noto Serif\",\"Noto Naskh Arabic\",serif",
        ["sans"] =
            "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",\"Noto Sans\","
            + "\"Noto Sans Arabic\",sans-serif",
        ["mono"] = "ui-monospace,\"SF Mono\",Menlo,Consolas,\"Liberation Mono\",monospace",
    };

    /// <summary>The style sheet's text; nothing for what is not set.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="fontUrl">The address of a font's file as the style sheet sees it; null when there is none.</param>
    public static string Of(ThemeSettings settings, Func<ThemeFont, string?> fontUrl)
    {
        var css = new StringBuilder();
        foreach (var font in settings.Fonts)
        {
            if (fontUrl(font) is { } url)
            {
                css.Append("@font-face{font-family:\"").Append(font.Family).Append("\";src:url(").Append(url);
                css.Append(");font-weight:").Append(font.Weight).Append(font.IsItalic ? ";font-style:italic" : "");
                css.Append(";font-display:swap}\n");
            }
        }

        css.Append(":root{color-scheme:light dark;");
        AppendColours(css, settings, colour => colour.Light);
        AppendType(css, "--type-text", settings.TextType);
        AppendType(css, "--type-headings", settings.HeadingType);
        AppendType(css, "--type-interface", settings.InterfaceType);
        if (settings.TextSize is { } size)
        {
            css.Append(CultureInfo.InvariantCulture, $"--size:{size / 16.0:0.####}rem;");
        }

        css.Append("}\n@media (prefers-color-scheme:dark){:root{");
        AppendColours(css, settings, colour => colour.Dark);
        return css.Append("}}").ToString();
    }

    private static void AppendColours(StringBuilder css, ThemeSettings settings, Func<ThemeColour, string> colour)
    {
        foreach (var name in ThemeSettings.ColourNames)
        {
            if (settings.Colours.TryGetValue(name, out var pair))
            {
                css.Append("--").Append(name).Append(':').Append(colour(pair)).Append(';');
            }
        }
    }

    private static void AppendType(StringBuilder css, string name, string? type)
    {
        if (type is not null)
        {
            css.Append(name).Append(':').Append(Types.GetValueOrDefault(type, type)).Append(';');
        }
    }
}
