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
    string? Prose,
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
        if (Prose is null)
        {
            return fields.Prose("body", Config.TrustHtml);
        }

        if (Prose.Length > LargestBody)
        {
            fields.Found.Add(ReadRules.TooLarge, Location.Whole(Path), "the text is larger than 1 MiB", "split it");
            return Model.Body.Empty;
        }

        return string.IsNullOrWhiteSpace(Prose) ? Model.Body.Empty : Unread(Prose, ProsePlace, Config.TrustHtml, Spool);
    }

    // The prose of all files waits to be linked: as UTF-8 it takes half the memory.
    private static Body Unread(string prose, BodyPlace place, bool trustHtml, Spool? spool)
    {
        var bytes = Kept(Encoding.UTF8.GetBytes(prose), spool);
        return Model.Body.Unread(found => BodyReader.Read(Encoding.UTF8.GetString(bytes()), place, trustHtml, found));
    }

    private static Func<byte[]> Kept(byte[] text, Spool? spool) =>
        spool?.Put(text) is { } spooled ? spooled.ToArray : () => text;
}
