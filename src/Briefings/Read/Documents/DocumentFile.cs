using System.Buffers;
using System.Text;
using Briefings.Model;
using Briefings.Read.Fields;
using Briefings.Read.Prose;

namespace Briefings.Read.Documents;

/// <summary>A file that holds one document.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Id">Its id: the name without extension.</param>
/// <param name="Prose">The prose below the front matter; null in a file that is all YAML.</param>
/// <param name="ProsePlace">Where that prose starts.</param>
/// <param name="Config">The site's configuration.</param>
/// <param name="Spool">Where prose waits to be linked; null for memory.</param>
internal sealed record DocumentFile(
    string Path,
    string Id,
    ReadOnlyMemory<char>? Prose,
    BodyPlace ProsePlace,
    SiteConfig Config,
    Spool? Spool
)
{
    private const int LargestBody = 1024 * 1024;

    /// <summary>
    /// The document's prose, unread: below the front matter, or under <c>body</c> in a file that is all YAML.
    /// </summary>
    public Body Body(FieldReader fields)
    {
        if (Prose is not { } prose)
        {
            return fields.Prose("body", Config.TrustHtml);
        }

        if (prose.Length > LargestBody)
        {
            fields.Found.Add(ReadRules.TooLarge, Location.Whole(Path), "the text is larger than 1 MiB", "split it");
            return Model.Body.Empty;
        }

        return prose.Span.IsWhiteSpace() ? Model.Body.Empty : Unread(prose.Span, ProsePlace, Config.TrustHtml, Spool);
    }

    private static Body Unread(ReadOnlySpan<char> prose, BodyPlace place, bool trustHtml, Spool? spool)
    {
        var text = Waiting(prose, spool);
        return Model.Body.Unread(found => BodyReader.Read(text(), place, trustHtml, found));
    }

    // The prose of all files waits to be linked: as UTF-8 it takes half the memory.
    private static Func<string> Waiting(ReadOnlySpan<char> prose, Spool? spool)
    {
        var borrowed = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(prose.Length));
        var waiting = Spooled.Of(borrowed.AsSpan(0, Encoding.UTF8.GetBytes(prose, borrowed)), spool);
        ArrayPool<byte>.Shared.Return(borrowed);
        return () =>
        {
            using var loan = waiting.Borrow();
            return Encoding.UTF8.GetString(loan.Bytes);
        };
    }
}
