using Briefings.Model;

namespace Briefings.Render;

/// <summary>Site to pages: the stage that knows themes.</summary>
internal static class Renderer
{
    /// <summary>Every HTML page, style sheet, script and asset of the site.</summary>
    public static IReadOnlyList<Page> Render(
        Site site,
        FileTree input,
        BuildOptions options,
        Exports exports,
        Diagnostics found
    ) => [];
}
