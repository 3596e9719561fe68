using Briefings.Model;
using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// Which actors are on which pages. A page that names an actor is found by all of the actor's names, not only by the
/// one it uses.
/// </summary>
internal sealed class NamesOnPages
{
    private readonly Dictionary<string, Dictionary<string, int>> _weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);

    /// <summary>Gathers what <paramref name="site"/> knows of its actors' mentions.</summary>
    public NamesOnPages(Site site)
    {
        foreach (var actor in site.Actors)
        {
            var names = actor.Aliases.Select(a => a.Name.Text).Prepend(actor.Title.Text).Select(Tokens.Squeezed);
            _names.TryAdd(actor.Id, [.. names.Where(n => n.Length > 1).Distinct(StringComparer.Ordinal)]);
            Weigh(site.References.MentionsOf[actor.Id], actor.Id);
        }

        foreach (var briefing in site.Briefings)
        {
            foreach (var actor in site.References.ActorsIn[briefing.Id])
            {
                Weigh(briefing, actor.Id, 1);
            }
        }
    }

    /// <summary>
    /// The names of actors on the page of <paramref name="document"/>, squeezed, each with what it is worth.
    /// </summary>
    public IEnumerable<(string Name, int Weight)> On(Document document)
    {
        if (!_weights.TryGetValue(document.Url, out var actors))
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

    // Mentions on one page follow each other.
    private void Weigh(IEnumerable<Mention> mentions, string actor)
    {
        var (last, weight) = ((Document?)null, 0);
        foreach (var mention in mentions)
        {
            if (last is not null && !ReferenceEquals(mention.From, last))
            {
                Weigh(last, actor, weight);
                weight = 0;
            }

            (last, weight) = (mention.From, weight + 1);
        }

        if (last is not null)
        {
            Weigh(last, actor, weight);
        }
    }

    private void Weigh(Document document, string actor, int weight)
    {
        if (!_weights.TryGetValue(document.Url, out var actors))
        {
            _weights.Add(document.Url, actors = new(StringComparer.Ordinal));
        }

        actors[actor] = actors.GetValueOrDefault(actor) + weight;
    }
}
