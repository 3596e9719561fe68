namespace Briefings.Search.Indexing;

/// <summary>Where a word stands on a page; the higher, the more it says about the page.</summary>
internal enum Field
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Summary, takeaways, judgements, other names.</summary>
    Lead,

    /// <summary>The title.</summary>
    Title,
}
