namespace Briefings.Search.Indexing;

/// <summary>One piece of a document's text.</summary>
/// <param name="Field">Where it stands.</param>
/// <param name="Text">The text on one line.</param>
internal readonly record struct PageText(Field Field, string Text);
