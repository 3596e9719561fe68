using Briefings.Model;
using Briefings.Search.Ranking;

namespace Briefings.Search;

/// <summary>Searches the search files as the browser does: the same results in the same order.</summary>
internal static class SearchQuery
{
    /// <summary>Answers <paramref name="query"/>, which may be any text.</summary>
    /// <param name="query">What the reader asks for.</param>
    /// <param name="open">
    /// Opens a file below the site's root by its path, such as <c>search/index.json</c>; null when there is none.
    /// </param>
    /// <param name="limit">How many results at most; null takes as many as the browser shows.</param>
    public static SearchAnswer Run(string query, Func<string, Stream?> open, int? limit = null)
    {
        try
        {
            var files = new SearchFiles(name => open("search/" + name));
            return new(query, Ranker.Rank(files, query, limit ?? files.Index.Parameters.Limit), null);
        }
        catch (Exception e)
            when (e is InvalidDataException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException)
        {
            return new(query, [], "the search files are incomplete: build the site again");
        }
    }
}
