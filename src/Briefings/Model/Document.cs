namespace Briefings.Model;

/// <summary>What has a page of its own and came from one file or one entry of a list.</summary>
public abstract record Document
{
    /// <summary>The id: the file's name without its extension, or the entry's <c>id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where the document is written; messages about it as a whole point here.</summary>
    public required Location At { get; init; }

    /// <summary>The name under which readers know it: title, name, label or term.</summary>
    public required Written Title { get; init; }

    /// <summary>The prose; empty when there is none.</summary>
    public Body Body { get; init; } = Body.Empty;

    /// <summary>Former URLs, root-relative, that refer on to this document.</summary>
    public IReadOnlyList<Written> RedirectFrom { get; init; } = [];

    /// <summary>What an earlier process made of it and kept; null when it is linked now.</summary>
    internal KeptDocument? Kept { get; init; }

    /// <summary>The root-relative URL of the page: <c>/actors/taliban/</c>.</summary>
    public abstract string Url { get; }

    /// <summary>The kind of document, as search and machine formats name it: <c>actor</c>.</summary>
    public abstract string Kind { get; }
}
