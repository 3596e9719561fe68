using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Review.Causes;
using Briefings.Review.Facts;

namespace Briefings.Review.Effects;

/// <summary>Addresses that were there and are not: readers have bookmarked them.</summary>
internal static class VanishedUrls
{
    /// <summary>
    /// The vanished addresses among <paramref name="pages"/>, lists and views of other pages left out, each with the
    /// line that would make it refer on.
    /// </summary>
    public static IReadOnlyList<Redirect> Of(IEnumerable<PageChange> pages, Sides sides)
    {
        var renamed = sides
            .Pairs.Where(p => p.IsRenamed)
            .ToDictionary(p => p.Before!.Url, p => p.After!, StringComparer.Ordinal);
        return
        [
            .. from page in pages
            where page.Change == ChangeKind.Removed && !IsView(page.Url)
            let successor = renamed.GetValueOrDefault(page.Url) ?? ReferredOn(page.Url, sides)?.After
            select new Redirect(page.Url, Line(page.Url, successor), successor?.At.File),
        ];
    }

    /// <summary>The finding that <paramref name="redirect"/> wants.</summary>
    public static Diagnostic Finding(Redirect redirect, Sides sides)
    {
        var former =
            sides.Pairs.FirstOrDefault(p => p.Before?.Url == redirect.From) ?? ReferredOn(redirect.From, sides);
        return new(
            ReviewRules.VanishedUrl,
            Location.Whole(redirect.File ?? former?.Before?.At.File ?? redirect.From.Trim('/')),
            $"the address {redirect.From} is gone, and nothing refers on from it",
            redirect.File is null
                ? $"if another page takes its place, write there: {redirect.Suggest}"
                : $"write here: {redirect.Suggest}"
        );
    }

    // An address that was gone already, and referred on until now.
    private static DocumentPair? ReferredOn(string url, Sides sides) =>
        sides.Pairs.FirstOrDefault(p => p.Before?.RedirectFrom.Any(r => r.Text.Trim('/') == url.Trim('/')) ?? false);

    private static string Line(string url, Document? successor)
    {
        var all = (successor?.RedirectFrom.Select(r => r.Text) ?? []).Append(url);
        return $"redirect_from: [{string.Join(", ", all.Select(Quoted))}]";
    }

    private static string Quoted(string url) =>
        url.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_') ? url : YamlScalar.Quoted(url);

    private static bool IsView(string url) =>
        url.Contains("/page/", StringComparison.Ordinal)
        || url.StartsWith("/search/names/", StringComparison.Ordinal)
        || url.StartsWith("/explore/", StringComparison.Ordinal);
}
