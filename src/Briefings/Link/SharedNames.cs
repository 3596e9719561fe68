using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>Reports names that several actors share, and relationships and circles that are written wrongly.</summary>
internal static class SharedNames
{
    /// <summary>Reports each shared name once, at its second declaration, with all who have it.</summary>
    public static void Report(IReadOnlyList<Actor> actors, Diagnostics found)
    {
        var owners = new Dictionary<string, List<(Actor Actor, Written Name)>>(StringComparer.Ordinal);
        foreach (var actor in actors.DistinctBy(a => a.Id).OrderBy(a => a.At))
        {
            foreach (var name in actor.Aliases.Select(a => a.Name).Prepend(actor.Title))
            {
                var key = Folding.Key(name.Text);
                if (!owners.TryGetValue(key, out var list))
                {
                    owners.Add(key, list = []);
                }

                if (!list.Exists(o => o.Actor.Id == actor.Id))
                {
                    list.Add((actor, name));
                }
            }
        }

        foreach (var list in owners.Values.Where(l => l.Count > 1))
        {
            var (_, name) = list[1];
            var others = list.Where((_, i) => i != 1).Select(o => $"{o.Actor.Title.Text} ({o.Actor.Id})");
            found.Add(
                LinkRules.SharedAlias,
                name.At,
                $"'{name.Text}' is also a name of {string.Join(", ", others.Take(4))}",
                "in texts it is linked only where the document's 'actors' names one of them"
            );
        }
    }
}
