using System.Globalization;
using System.Text;

namespace Briefings.Disk;

/// <summary>A file of a commit.</summary>
/// <param name="Mode">Its kind and permissions: <c>100644</c>, <c>120000</c> for a link.</param>
/// <param name="Id">The object's id.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Path">Its path below the listed tree.</param>
internal sealed record GitBlob(string Mode, string Id, long Length, string Path)
{
    /// <summary>Whether it is a symbolic link.</summary>
    public bool IsLink => Mode == "120000";

    /// <summary>The files that <c>git ls-tree -r -l -z</c> printed; submodules left out.</summary>
    public static IEnumerable<GitBlob> Parse(byte[] listing)
    {
        foreach (var entry in Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var fields = entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields is [var mode, "blob", var id, var size])
            {
                yield return new(mode, id, long.Parse(size, CultureInfo.InvariantCulture), entry[(tab + 1)..]);
            }
        }
    }

    /// <summary>The bytes of the objects that <c>git cat-file --batch</c> printed, by id.</summary>
    public static Dictionary<string, byte[]> ParseBatch(byte[] printed)
    {
        var blobs = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var at = 0; at < printed.Length; )
        {
            var end = Array.IndexOf(printed, (byte)'\n', at);
            var header = Encoding.ASCII.GetString(printed, at, end - at).Split(' ');
            at = end + 1;
            if (header is [var id, "blob", var size])
            {
                var length = int.Parse(size, CultureInfo.InvariantCulture);
                blobs[id] = printed[at..(at + length)];
                at += length + 1;
            }
        }

        return blobs;
    }
}
