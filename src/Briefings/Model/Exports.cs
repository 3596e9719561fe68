namespace Briefings.Model;

/// <summary>
/// What pages carry in other formats. Exchange makes it, Render puts it in; the composer hands it over.
/// </summary>
/// <param name="JsonLd">
/// The schema.org JSON-LD of a document as one JSON object, safe inside a <c>script</c> element; null for kinds
/// without.
/// </param>
/// <param name="Citations">How to cite a briefing, one text a format.</param>
public sealed record Exports(Func<Document, string?> JsonLd, Func<Briefing, IReadOnlyList<CitationText>> Citations);
