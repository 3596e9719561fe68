namespace Briefings.Model;

/// <summary>What <c>theme.yml</c> says: what a site may set without touching a template or a style.</summary>
public sealed record ThemeSettings
{
    /// <summary>
    /// The names of the colours that styles use, as CSS custom properties with <c>--</c> before them.
    /// </summary>
    public static IReadOnlyList<string> ColourNames { get; } =
    [
        "paper",
        "paper-2",
        "ink",
        "ink-2",
        "line",
        "accent",
        "accent-2",
        "link",
        "mark",
        "friendly",
        "hostile",
        "hierarchy",
        "lineage",
        "other",
        "land",
        "sea",
    ];

    /// <summary>The colours by name.</summary>
    public IReadOnlyDictionary<string, ThemeColour> Colours { get; init; } = new Dictionary<string, ThemeColour>();

    /// <summary>The type of running text: <c>serif</c>, <c>sans</c>, <c>mono</c> or CSS font families.</summary>
    public string? TextType { get; init; }

    /// <summary>The type of headings.</summary>
    public string? HeadingType { get; init; }

    /// <summary>The type of labels, navigation and tables.</summary>
    public string? InterfaceType { get; init; }

    /// <summary>The size of running text in CSS pixels, where the reader's browser has 16.</summary>
    public int? TextSize { get; init; }

    /// <summary>The fonts that the theme brings.</summary>
    public IReadOnlyList<ThemeFont> Fonts { get; init; } = [];

    /// <summary>The asset shown beside the site's title.</summary>
    public Written? Logo { get; init; }

    /// <summary>The links of the main navigation, where site.yml has none.</summary>
    public IReadOnlyList<NavLink> Nav { get; init; } = [];

    /// <summary>These settings, and those of <paramref name="beneath"/> where these say nothing.</summary>
    public ThemeSettings Over(ThemeSettings beneath) =>
        new()
        {
            Colours = beneath
                .Colours.Where(c => !Colours.ContainsKey(c.Key))
                .Concat(Colours)
                .ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal),
            TextType = TextType ?? beneath.TextType,
            HeadingType = HeadingType ?? beneath.HeadingType,
            InterfaceType = InterfaceType ?? beneath.InterfaceType,
            TextSize = TextSize ?? beneath.TextSize,
            Fonts = [.. beneath.Fonts, .. Fonts],
            Logo = Logo ?? beneath.Logo,
            Nav = Nav.Count > 0 ? Nav : beneath.Nav,
        };
}
