using Briefings.Model;

namespace Briefings.Link;

/// <summary>How documents were resolved and linked last.</summary>
internal sealed class LinkMemory
{
    private (ContentHash?, DateOnly, bool, string?)? _frame;

    /// <summary>Documents with their fields resolved.</summary>
    public Memo<Document, Noted<Document>> Resolved { get; } = new();

    /// <summary>Documents with their prose linked.</summary>
    public Memo<Document, Noted<LinkedPage>> Linked { get; } = new();

    /// <summary>Gives what another process linked, for documents that go on from it; null where none did.</summary>
    public Func<Documents, KeptLinks>? Kept { get; set; }

    /// <summary>The last site; null before the first, and when it was in another frame.</summary>
    public LinkedSite? Last { get; set; }

    /// <summary>
    /// Starts a build. What a document's names and links lead to depends on the frame of all documents, and on the
    /// prose of another only if a link leads to a section of it: otherwise, in the same frame, a document that is the
    /// same is linked the same.
    /// </summary>
    public void Start(ContentHash? frame, BuildOptions options)
    {
        var now = (frame, options.Today, options.Drafts, options.BaseUrl);
        if (frame is null || _frame != now)
        {
            Resolved.Forget();
            Linked.Forget();
            Last = null;
        }

        _frame = now;
    }
}
