using Briefings.Read.Themes;

namespace Briefings;

/// <summary>What a new site starts its theme from.</summary>
public static class ThemeStarter
{
    /// <summary>The text of its <c>theme.yml</c>: every setting, with what it does.</summary>
    public static string Settings => ThemeReader.SettingsOf("default");
}
