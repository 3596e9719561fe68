using Briefings.Model;

namespace Briefings.Link;

/// <summary>Topics that are broader than themselves, sources that derive from themselves.</summary>
internal static class Circles
{
    private const int MostSteps = 8;

    /// <summary>Reports each circle once, at its first entry, and gives the entries that close one.</summary>
    public static HashSet<string> Report<T>(
        IReadOnlyList<T> documents,
        Func<T, Written?> next,
        string message,
        Diagnostics found
    )
        where T : Document
    {
        documents = [.. documents.Where(d => next(d) is not null)];
        var byId = documents.DistinctBy(d => d.Id).ToDictionary(d => d.Id, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var closing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in documents.OrderBy(d => d.At))
        {
            var path = new List<string>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var at = start;
            while (at is not null && !done.Contains(at.Id) && seen.Add(at.Id))
            {
                path.Add(at.Id);
                var to = next(at);
                if (to is not null && seen.Contains(to.Text))
                {
                    found.Add(LinkRules.Circle, to.At, message + Steps(path, to.Text), "remove one of the entries");
                    closing.Add(at.Id);
                    break;
                }

                at = to is null ? null : byId.GetValueOrDefault(to.Text);
            }

            done.UnionWith(path);
        }

        return closing;
    }

    // ": c → a → b → c" for a circle of several, from its last entry on; nothing for an entry that names itself.
    private static string Steps(List<string> path, string closedBy)
    {
        var circle = path[path.IndexOf(closedBy)..];
        var shown = circle.Count > MostSteps ? [.. circle[..MostSteps], "…", circle[^1]] : circle;
        return circle.Count == 1 ? "" : $": {string.Join(" → ", shown.Prepend(circle[^1]))}";
    }
}
