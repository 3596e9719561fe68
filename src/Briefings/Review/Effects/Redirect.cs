namespace Briefings.Review.Effects;

/// <summary>An address that readers know and that leads nowhere any more.</summary>
/// <param name="From">The root-relative URL.</param>
/// <param name="Suggest">The line that makes it refer on, to be pasted into front matter.</param>
/// <param name="File">The file to paste it into, when the page lives on under another address.</param>
public sealed record Redirect(string From, string Suggest, string? File);
