namespace Briefings.Review.Causes;

/// <summary>An HTML page of either side.</summary>
/// <param name="Path">Its path in the output.</param>
/// <param name="Before">Its former bytes; null when it is new, or the same.</param>
/// <param name="After">Its bytes; null when it is gone.</param>
/// <param name="IsSame">Whether both sides have it with the same bytes.</param>
/// <param name="OldLinks">Its former links and anchors.</param>
/// <param name="NewLinks">Its links and anchors.</param>
internal sealed record ComparedPage(
    string Path,
    byte[]? Before,
    byte[]? After,
    bool IsSame,
    PageLinks? OldLinks,
    PageLinks? NewLinks
)
{
    /// <summary>Its root-relative URL.</summary>
    public string Url { get; } =
        "/" + (Path == "index.html" || Path.EndsWith("/index.html", StringComparison.Ordinal) ? Path[..^10] : Path);
}
