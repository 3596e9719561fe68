using Briefings.Model;

namespace Briefings.Check;

/// <summary>BR303, BR304: whether readers can go to a source, and still could next year.</summary>
internal static class SourceChecks
{
    /// <summary>Checks <paramref name="source"/>.</summary>
    public static void Check(Source source, Diagnostics found)
    {
        var name = source.IsUntitled ? source.Publisher : source.Title;
        var what = source.IsUntitled ? $"the untitled source of '{name.Text}'" : $"the source '{name.Text}'";
        if (source.Address is null && source.ArchiveAddress is null)
        {
            found.Add(
                CheckRules.NoAddress,
                name.At,
                $"{what} has no address",
                "add its url, or leave it so if it cannot be found"
            );
        }
        else if (source.ArchiveAddress is null)
        {
            found.Add(CheckRules.NoArchive, source.Address!.At, $"{what} has no archived copy", "add its archive_url");
        }
    }
}
