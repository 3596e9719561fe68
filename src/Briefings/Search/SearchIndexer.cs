using Briefings.Model;

namespace Briefings.Search;

/// <summary>Site to search files.</summary>
internal static class SearchIndexer
{
    /// <summary>The search files: <c>search/index.json</c> and those that it names.</summary>
    public static IReadOnlyList<Page> Index(Site site) => [];
}
