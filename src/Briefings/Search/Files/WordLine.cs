namespace Briefings.Search.Files;

/// <summary>A word in a file of words.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Language">The language of its pages; empty for the site's own.</param>
/// <param name="Pages">Its pages with their levels, packed.</param>
internal readonly record struct WordLine(string Word, string Language, string Pages);
