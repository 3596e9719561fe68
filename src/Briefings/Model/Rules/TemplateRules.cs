namespace Briefings.Model;

/// <summary>BR4xx: what can be wrong with a theme.</summary>
public static class TemplateRules
{
    /// <summary>A template that cannot be read.</summary>
    public static Rule Syntax { get; } =
        new(
            "BR401",
            Severity.Error,
            "Template that cannot be read",
            "What stands between {{ and }} is Scriban, a small language. "
                + "Blocks that start with if or for end with {{ end }}."
        );

    /// <summary>A name that a template does not have.</summary>
    public static Rule UnknownName { get; } =
        new(
            "BR402",
            Severity.Error,
            "Name that a template does not have",
            "Templates see views: a briefing has a title, an actor has a name. A misspelt name would leave a "
                + "hole in every "
                + "page."
        );

    /// <summary>A part that is not there.</summary>
    public static Rule MissingPart { get; } =
        new(
            "BR403",
            Severity.Error,
            "Part that is not there",
            "A part is a file of the theme: {{ part \"footer\" }} puts in parts/footer.html."
        );

    /// <summary>A template that fails.</summary>
    public static Rule Failure { get; } =
        new(
            "BR404",
            Severity.Error,
            "Template that fails",
            "The template asks for something that cannot be done: a member of nothing, a number from a text."
        );

    /// <summary>A template that runs too long or makes too much.</summary>
    public static Rule Limit { get; } =
        new(
            "BR405",
            Severity.Error,
            "Template beyond the limits",
            "A page takes at most five million steps of loops, parts inside parts 16 deep, and 32 million characters."
        );

    /// <summary>An unknown theme.</summary>
    public static Rule UnknownTheme { get; } =
        new(
            "BR406",
            Severity.Error,
            "Unknown theme",
            "A theme is a folder under templates/, or one that comes with the tool."
        );

    /// <summary>A layout that no page uses.</summary>
    public static Rule UnusedLayout { get; } =
        new(
            "BR407",
            Severity.Warning,
            "Layout that no page uses",
            "A layout has the name of the pages it lays out: briefing.html, actors.html. Parts lie in parts/, "
                + "images and "
                + "styles in assets/."
        );

    /// <summary>A file that a theme names and does not have.</summary>
    public static Rule MissingAsset { get; } =
        new(
            "BR408",
            Severity.Error,
            "File that the theme does not have",
            "A logo or a font that theme.yml names lies in the theme's folder assets/."
        );

    /// <summary>Colours too close to be read on each other.</summary>
    public static Rule LowContrast { get; } =
        new(
            "BR409",
            Severity.Warning,
            "Colours too close to be read",
            "Text needs a contrast of 4.5 to 1 to its ground, by light and in the dark (WCAG 2.2, 1.4.3)."
        );

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [Syntax, UnknownName, MissingPart, Failure, Limit, UnknownTheme, UnusedLayout, MissingAsset, LowContrast];
}
