using Briefings.Model;

namespace Briefings.Read;

/// <summary>What one file holds.</summary>
/// <param name="Documents">Its documents, in the order written.</param>
/// <param name="Publishers">Its publishers, in the order written.</param>
/// <param name="Unread">Raw text that could not be read.</param>
internal sealed record ReadFile(
    IReadOnlyList<Document> Documents,
    IReadOnlyList<Publisher> Publishers,
    IReadOnlyList<string> Unread
);
