using Briefings.Review.Facts;

namespace Briefings.Review.Effects;

/// <summary>Compares images and documents beside content: the same words may stand beside another picture.</summary>
internal static class FileChanges
{
    /// <summary>Those that come, go or differ, by URL.</summary>
    public static IReadOnlyList<FileChange> Of(Sides sides)
    {
        var old = sides.Before.Site.Assets.ToDictionary(a => a.Url, StringComparer.Ordinal);
        var now = sides.After.Site.Assets.ToDictionary(a => a.Url, StringComparer.Ordinal);
        return
        [
            .. from url in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            let before = old.GetValueOrDefault(url)
            let after = now.GetValueOrDefault(url)
            where before is null || after is null || !FileTrees.AreSame(before.File, after.File)
            select new FileChange(
                url,
                before is null ? ChangeKind.Added
                    : after is null ? ChangeKind.Removed
                    : ChangeKind.Changed
            ),
        ];
    }
}
