using Briefings.Model;

namespace Briefings.Read;

/// <summary>A file below <c>content/</c>, and what it was found to hold.</summary>
internal sealed record ReadFile(InputFile File, ContentKind Kind, Noted<FileContent> Content)
{
    /// <summary>The document that the file is; null for a list, an asset, and what could not be read.</summary>
    public Document? Document =>
        Kind <= ContentKind.Page && Content.Value is { Unread: [], Documents: [var document] } ? document : null;

    /// <summary>
    /// This file as <paramref name="now"/> has it; null unless it is one document still, with the same fields for
    /// other documents.
    /// </summary>
    public ReadFile? With(InputFile now, FileReader reader)
    {
        if (Document is null || now.Path != File.Path)
        {
            return null;
        }

        var read = new ReadFile(now, Kind, Noted.Of(found => reader.Read(now, Kind, found)));
        return read.Document is not null && read.Content.Value.Frame == Content.Value.Frame ? read : null;
    }
}
