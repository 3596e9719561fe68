using System.Collections.Concurrent;
using Briefings.Model;
using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// Which actors are on which pages. A page that names an actor is found by all of the actor's names, not only by the
/// one it uses.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class NamesOnPages(Site site)
{
    private readonly ConcurrentDictionary<string, string[]> _names = new(StringComparer.Ordinal);

    /// <summary>
    /// The names of actors on the page of <paramref name="document"/>, squeezed, each with what it is worth.
    /// </summary>
    public IEnumerable<(string Name, int Weight)> On(Document document)
    {
        var actors = WeightsOn(document);
        if (actors.Count == 0)
        {
            yield break;
        }

        var title = Tokens.Squeezed(document.Title.Text);
        foreach (var (actor, weight) in actors.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            var names = _names.GetOrAdd(actor, NamesOf);
            var inTitle = Array.Exists(names, n => n.Length > 2 && title.Contains(n, StringComparison.Ordinal));
            foreach (var name in names)
            {
                yield return (name, weight + (inTitle ? 10 : 0));
            }
        }
    }

    private string[] NamesOf(string id)
    {
        if (!site.References.Actors.TryGetValue(id, out var actor))
        {
            return [];
        }

        var names = actor.Aliases.Select(a => a.Name.Text).Prepend(actor.Title.Text).Select(Tokens.Squeezed);
        return [.. names.Where(n => n.Length > 1).Distinct(StringComparer.Ordinal)];
    }

    // An actor is worth how often it is mentioned, and one more where it is what the page is about.
    private Dictionary<string, int> WeightsOn(Document document)
    {
        var weights = new Dictionary<string, int>(site.References.MentionCounts(document.Url), StringComparer.Ordinal);
        foreach (var actor in document is Briefing ? site.References.ActorsIn[document.Id] : [])
        {
            weights[actor.Id] = weights.GetValueOrDefault(actor.Id) + 1;
        }

        return weights;
    }
}
