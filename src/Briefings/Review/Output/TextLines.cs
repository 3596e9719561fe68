using System.Globalization;
using Briefings.Review.Causes;

namespace Briefings.Review.Output;

/// <summary>The changes as lines of plain text.</summary>
internal static class TextLines
{
    /// <summary>Remarks, facts and prose, a line each.</summary>
    public static IReadOnlyList<string> Of(Changes changes) =>
        [
            .. changes.Remarks,
            .. changes.Facts.Select(f =>
                f.Change == ChangeKind.Changed ? $"{f.Sentence}: {f.Before} -> {f.After}" : f.Sentence
            ),
            .. changes.Pages.Where(p => p.HasProse).Select(Prose),
            .. Words.ByCause(changes).Select(c => c.Row),
        ];

    private static string Prose(PageChange page) =>
        string.Create(CultureInfo.InvariantCulture, $"{page.Url}: +{page.Inserted} -{page.Deleted} words")
        + (page.Moved > 0 ? string.Create(CultureInfo.InvariantCulture, $", {page.Moved} moved") : "");
}
