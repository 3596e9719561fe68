namespace Briefings.Model;

/// <summary>A page found, as it is shown.</summary>
/// <param name="Url">The URL, relative to the site's root: <c>/actors/taliban/</c>.</param>
/// <param name="Kind">The kind of document.</param>
/// <param name="Title">The title.</param>
/// <param name="Matched">Why it was found: <c>name</c>, <c>also known as ISKP</c>, <c>text</c>.</param>
public sealed record SearchResult(string Url, string Kind, string Title, string Matched);
