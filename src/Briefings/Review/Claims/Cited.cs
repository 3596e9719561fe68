namespace Briefings.Review.Claims;

/// <summary>A source or a page elsewhere, as prose cites it.</summary>
/// <param name="Key">What is the same on both sides: the id of the head, or the address.</param>
/// <param name="Id">The id of the source on its own side; null for a page that is no source of the site.</param>
/// <param name="Locator">Page or section, if given.</param>
internal sealed record Cited(string Key, string? Id, string? Locator);
