using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings;

/// <summary>Output files as a set: each path once, however it is cased or composed.</summary>
internal static class Pages
{
    /// <summary>
    /// <paramref name="pages"/> by path. Of two that would lie at one path on a case-folding disk the first is kept and
    /// the clash reported.
    /// </summary>
    public static IReadOnlyList<Page> Distinct(IEnumerable<Page> pages, Diagnostics found)
    {
        var taken = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var key = string.Join('/', page.Path.Split('/').Select(Folding.Key));
            if (!taken.TryAdd(key, page))
            {
                var other = taken[key].Path;
                found.Add(
                    OutputRules.SameOutput,
                    Location.Whole(page.Source ?? page.Path),
                    other == page.Path
                        ? $"two outputs claim /{page.Path}"
                        : $"/{page.Path} and /{other} are one address to many disks and hosts",
                    "rename one of them"
                );
            }
        }

        return [.. taken.Values.OrderBy(p => p.Path, StringComparer.Ordinal)];
    }
}
