using Briefings.Model;
using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// Which actors are on which pages. A page that names an actor is found by all of the actor's names, not only by the
/// one it uses.
/// </summary>
internal sealed class NamesOnPages
{
    private readonly Site _site;
    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);

    /// <summary>The names of the actors of <paramref name="site"/>.</summary>
    public NamesOnPages(Site site)
    {
        _site = site;
        foreach (var actor in site.Actors)
        {
            var names = actor.Aliases.Select(a => a.Name.Text).Prepend(actor.Title.Text).Select(Tokens.Squeezed);
            _names.TryAdd(actor.Id, [.. names.Where(n => n.Length > 1).Distinct(StringComparer.Ordinal)]);
        }
    }

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
            var names = _names.GetValueOrDefault(actor) ?? [];
            var inTitle = Array.Exists(names, n => n.Length > 2 && title.Contains(n, StringComparison.Ordinal));
            foreach (var name in names)
            {
                yield return (name, weight + (inTitle ? 10 : 0));
            }
        }
    }

    // An actor is worth how often it is mentioned, and one more where it is what the page is about.
    private Dictionary<string, int> WeightsOn(Document document)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in _site.References.MentionsOn[document.Url])
        {
            weights[mention.ActorId] = weights.GetValueOrDefault(mention.ActorId) + 1;
        }

        foreach (var actor in document is Briefing ? _site.References.ActorsIn[document.Id] : [])
        {
            weights[actor.Id] = weights.GetValueOrDefault(actor.Id) + 1;
        }

        return weights;
    }
}
