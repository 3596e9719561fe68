using Briefings.Model;

namespace Briefings.Disk;

/// <summary>Makes pages and stages their bytes, several at a time, none kept in memory.</summary>
/// <param name="destination">Where they go.</param>
/// <param name="staging">Where they wait.</param>
/// <param name="found">Takes what pages find and what the disk refuses.</param>
/// <param name="left">How long a page is that the output has already; null for one that must be made.</param>
/// <param name="onlooker">Who is told of each page.</param>
internal sealed class Rendering(
    Destination destination,
    Staging staging,
    Diagnostics found,
    Func<Page, long?> left,
    Onlooker? onlooker
)
{
    // With an error nothing will be written: then pages are made for their findings alone.
    private bool _isVain = found.HasErrors;

    /// <summary>The staged pages, by path; incomplete when something was found that forbids to write.</summary>
    public IReadOnlyList<StagedPage> Stage(BuildResult result, int workers) =>
        result.IsSearchAhead
            ? BuildResult.InOrder(
                Stage(result.Planned, workers),
                Stage(result.Search.Value, workers),
                page => page.Path
            )
            : Stage(result.Pages, workers);

    private IReadOnlyList<StagedPage> Stage(IReadOnlyList<Page> pages, int workers) =>
        [.. Workers.Map(pages, workers, Stage).OfType<StagedPage>()];

    private StagedPage? Stage(Page page)
    {
        if (!OutputPath.IsSafe(page.Path))
        {
            found.Add(OutputRules.NotWritten, Location.Whole(page.Path), "this is no path of a file below the output");
            return null;
        }

        if (left(page) is { } length)
        {
            onlooker?.Made();
            return new(page.Path, Standing.Unchanged, length);
        }

        using var bytes = Made(page);
        onlooker?.Made();
        if (bytes is null || Volatile.Read(ref _isVain))
        {
            return null;
        }

        try
        {
            return staging.Stage(page.Path, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk is one fault, not one for each page.
            if (!Interlocked.Exchange(ref _isVain, true))
            {
                destination.Refused(page.Path, exception, found);
            }

            return null;
        }
    }

    private Stream? Made(Page page)
    {
        try
        {
            return page.Make(found);
        }
        catch (IOException exception)
        {
            found.Add(
                ReadRules.Unreadable,
                Location.Whole((exception as FileLoadException)?.FileName ?? page.Path),
                "the file cannot be read",
                "look at its permissions, and whether it is still there"
            );
            return null;
        }
    }
}
