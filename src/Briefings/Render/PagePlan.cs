using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render;

/// <summary>One HTML page to be made: its address, its layout, and what the layout sees.</summary>
/// <param name="Url">The root-relative address.</param>
/// <param name="Layout">The name of the layout, and of the variable that holds the view.</param>
/// <param name="Title">The page's title.</param>
/// <param name="View">Makes the view when the page is made.</param>
internal sealed record PagePlan(string Url, string Layout, string Title, Func<View> View)
{
    /// <summary>What an edit in the same frame can change on it; null when that is not known.</summary>
    public Func<IEnumerable<Concern>>? Concerns { get; init; }

    /// <summary>A sentence about it; null takes the site's.</summary>
    public string? Description { get; init; }

    /// <summary>schema.org JSON-LD.</summary>
    public Func<string?> JsonLd { get; init; } = () => null;

    /// <summary>BCP 47 language tag; null takes the site's.</summary>
    public string? Lang { get; init; }

    /// <summary>The address below which its own feed lies; null takes the site's.</summary>
    public string? Feed { get; init; }

    /// <summary>The ISO date of publication, for articles.</summary>
    public string? Published { get; init; }

    /// <summary>Whether search machines shall leave it out.</summary>
    public bool IsHidden { get; init; }
}
