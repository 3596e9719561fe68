using Briefings.Model;

namespace Briefings.Search;

/// <summary>The search files of a site.</summary>
/// <param name="Files"><c>search/index.json</c>, the files that it names, and the modules that read them.</param>
/// <param name="State">What the next index can go on from; null where none does.</param>
internal sealed record SearchIndex(IReadOnlyList<Page> Files, SearchState? State);
