using Briefings.Model;
using Briefings.Search;

namespace Briefings;

/// <summary>Searches a built site as its readers do.</summary>
public static class SiteSearch
{
    /// <summary>The results for <paramref name="query"/>, which may be any text, in the browser's order.</summary>
    public static SearchAnswer Search(BuildResult result, string query)
    {
        var pages = result.Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        return SearchQuery.Run(query, path => pages.GetValueOrDefault(path)?.Make(new Diagnostics()));
    }
}
