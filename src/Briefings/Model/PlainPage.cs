namespace Briefings.Model;

/// <summary>A plain page such as "About".</summary>
public sealed record PlainPage : Document
{
    /// <inheritdoc/>
    public override string Url => $"/{Id}/";

    /// <inheritdoc/>
    public override string Kind => "page";
}
