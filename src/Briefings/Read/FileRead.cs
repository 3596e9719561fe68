using Briefings.Model;

namespace Briefings.Read;

/// <summary>A file below <c>content/</c>, and what it was found to hold.</summary>
internal sealed record FileRead(InputFile File, ContentKind Kind, Noted<ReadFile> Read)
{
    /// <summary>The document that the file is; null for a list, an asset, and what could not be read.</summary>
    public Document? Document =>
        Kind <= ContentKind.Page && Read.Value is { Unread: [], Documents: [var document] } ? document : null;

    /// <summary>
    /// This file as <paramref name="now"/> has it; null unless the prose of its document is all that changed.
    /// </summary>
    public FileRead? With(InputFile now, SiteConfig config)
    {
        if (Document is null || now.Path != File.Path)
        {
            return null;
        }

        var read = new FileRead(now, Kind, Noted.Of(found => FileReader.Read(now, Kind, config, found)));
        return read.Document is not null && read.Read.Value.Frame == Read.Value.Frame ? read : null;
    }
}
