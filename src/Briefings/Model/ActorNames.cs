using Briefings.Model.Text;

namespace Briefings.Model;

/// <summary>Finds actors by any of their names, however a name is cased, accented or hyphenated.</summary>
public sealed class ActorNames
{
    private readonly Dictionary<string, List<Actor>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _byId = new(StringComparer.Ordinal);
    private readonly List<(string Name, Actor Actor)> _names = [];

    /// <summary>The names of <paramref name="actors"/>.</summary>
    public ActorNames(IEnumerable<Actor> actors)
    {
        foreach (var actor in actors)
        {
            _byId.TryAdd(actor.Id, actor);
            Enter(actor.Title.Text, actor);
            foreach (var alias in actor.Aliases)
            {
                Enter(alias.Name.Text, actor);
            }
        }
    }

    /// <summary>All names with their actors, in the order given.</summary>
    public IReadOnlyList<(string Name, Actor Actor)> All => _names;

    /// <summary>
    /// The actors that <paramref name="text"/> can mean: the one with that id, else all with that name or alias.
    /// Empty when unknown, several when ambiguous.
    /// </summary>
    public IReadOnlyList<Actor> Find(string text) => _byId.TryGetValue(text, out var actor) ? [actor] : FindName(text);

    /// <summary>The actors with <paramref name="text"/> as name or alias, ids aside.</summary>
    public IReadOnlyList<Actor> FindName(string text) => _byKey.GetValueOrDefault(Folding.Key(text)) ?? [];

    /// <summary>
    /// The id or name nearest to <paramref name="text"/> and its actor, if one is near enough to be meant.
    /// </summary>
    public (string Name, Actor Actor)? Closest(string text)
    {
        var names = _names.Select(n => n.Name).Concat(_byId.Keys);
        return Nearest.Of(text, names) is { } near && Find(near) is [var actor, ..] ? (near, actor) : null;
    }

    private void Enter(string name, Actor actor)
    {
        _names.Add((name, actor));
        var key = Folding.Key(name);
        if (!_byKey.TryGetValue(key, out var actors))
        {
            _byKey.Add(key, actors = []);
        }

        if (!actors.Contains(actor))
        {
            actors.Add(actor);
        }
    }
}
