namespace Briefings.Search.Indexing;

/// <summary>Words that start alike.</summary>
/// <param name="Key">How they start.</param>
/// <param name="Words">How many words there are.</param>
/// <param name="Size">About how much of a file they fill, in bytes.</param>
internal readonly record struct WordGroup(string Key, int Words, int Size);
