using Briefings.Model;

namespace Briefings.Disk;

/// <summary>Pages to files: the only way in which a build writes.</summary>
public static class Writer
{
    /// <summary>
    /// Renders every page of <paramref name="result"/> and writes them into <paramref name="output"/>. With an error
    /// anywhere, in the pages' own findings too, nothing is touched. What the disk refuses becomes a finding as well.
    /// </summary>
    /// <param name="result">The site; findings are added to its own.</param>
    /// <param name="site">The site's folder, where the tool remembers what it wrote.</param>
    /// <param name="output">The folder to write.</param>
    /// <param name="workers">How many threads render; the output does not depend on it.</param>
    /// <param name="onlooker">Who is told how far it has come; null for nobody.</param>
    /// <param name="left">
    /// How long a page is that lies in the output as it would be made, so that it need not be; null for any other.
    /// </param>
    public static WriteReport Write(
        BuildResult result,
        string site,
        string output,
        int workers,
        Onlooker? onlooker = null,
        Func<Page, long?>? left = null
    )
    {
        var (found, nothing) = (result.Found, new WriteReport(result.Planned.Count, 0, 0, 0, 0));
        try
        {
            if (Destination.Settle(site, output, found) is not { } destination)
            {
                return nothing;
            }

            using var only = OutputLock.Take(destination, found);
            if (only is null)
            {
                return nothing;
            }

            // Some thousand lines, read beside the making of pages.
            var list = new Lazy<OutputList>(() => OutputList.Of(destination));
            Workers.Ahead(workers, list);
            using var staging = Staging.For(destination);
            onlooker?.Entered(Stage.Render);
            var staged = new Rendering(destination, staging, found, left ?? (_ => null), onlooker).Stage(
                result,
                workers
            );
            onlooker?.Entered(Stage.Write);
            return found.HasErrors ? nothing : new Publication(destination, staging, staged, list).Publish(found);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(Destination.NotWritten(Location.Whole(output.Replace('\\', '/')), exception));
            return nothing;
        }
    }
}
