namespace Briefings.Model;

/// <summary>What has a page of its own and came from one file or one entry of a list.</summary>
public abstract record Document
{
    private Once _url;

    /// <summary>The id: the file's name without its extension, or the entry's <c>id</c>.</summary>
    public required string Id
    {
        get;
        init => (field, _url) = (value, default);
    }

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
    public string Url => _url.Text ??= UrlOf(Id);

    /// <summary>The kind of document, as search and machine formats name it: <c>actor</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The root-relative URL of such a page, by its <paramref name="id"/>.</summary>
    protected abstract string UrlOf(string id);

    // Asked for all the time, so made once; as it follows from the id, documents are no less equal without.
    private struct Once : IEquatable<Once>
    {
        public string? Text;

        public readonly bool Equals(Once other) => true;

        public override readonly bool Equals(object? obj) => obj is Once;

        public override readonly int GetHashCode() => 0;
    }
}
