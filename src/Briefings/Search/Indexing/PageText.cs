namespace Briefings.Search.Indexing;

/// <summary>One piece of a page's text.</summary>
/// <param name="Field">Where it stands.</param>
/// <param name="Start">Where it starts in <see cref="PageTexts"/>.</param>
/// <param name="Length">Its length; it is on one line.</param>
internal readonly record struct PageText(Field Field, int Start, int Length);
