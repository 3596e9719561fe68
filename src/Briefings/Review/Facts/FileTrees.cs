using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>Compares the files of two trees.</summary>
internal static class FileTrees
{
    /// <summary>Whether both files are there with the same bytes.</summary>
    public static bool AreSame(FileTree left, string leftPath, FileTree right, string rightPath) =>
        left.Find(leftPath) is { } a && right.Find(rightPath) is { } b && AreSame(a, b);

    /// <summary>The paths, on either side, of the files below any of <paramref name="prefixes"/> that differ.</summary>
    public static IReadOnlyList<string> Differing(FileTree left, FileTree right, params string[] prefixes) =>
        [
            .. prefixes
                .SelectMany(p => left.Under(p).Concat(right.Under(p)))
                .Select(f => f.Path)
                .Distinct(StringComparer.Ordinal)
                .Where(path => !AreSame(left, path, right, path))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether both files have the same bytes; one that cannot be read is like no other.</summary>
    public static bool AreSame(InputFile left, InputFile right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Length != right.Length)
        {
            return false;
        }

        try
        {
            using var a = left.Open();
            using var b = right.Open();
            return ContentHash.Of(a) == ContentHash.Of(b);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
