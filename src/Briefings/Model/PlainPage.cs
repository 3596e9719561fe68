namespace Briefings.Model;

/// <summary>A plain page such as "About".</summary>
public sealed record PlainPage : Document
{
    /// <inheritdoc/>
    protected override string UrlOf(string id) => $"/{id}/";

    /// <inheritdoc/>
    public override string Kind => "page";
}
