namespace Briefings.Render.Explore;

/// <summary>Some sources, counted.</summary>
internal sealed class SourceSet
{
    private readonly List<string> _ids = [];
    private readonly List<string> _unarchived = [];

    // From which sources those derive that do not stand for themselves.
    private readonly HashSet<string> _origins = new(StringComparer.Ordinal);
    private int _own;

    /// <summary>The ids of the sources.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>How often pages use one of them.</summary>
    public int Uses { get; private set; }

    /// <summary>How many do not rest on each other.</summary>
    public int Independent =>
        _origins.Count == 0 ? _own : _own + _origins.Count - _ids.Count(id => _origins.Contains(id));

    /// <summary>The ids of those without a copy in an archive.</summary>
    public IReadOnlyList<string> Unarchived => _unarchived;

    /// <summary>Adds one more.</summary>
    public void Add(in CountedSource source)
    {
        _ids.Add(source.Id);
        Uses += source.Uses;
        if (source.Origin == source.Id)
        {
            _own++;
        }
        else
        {
            _origins.Add(source.Origin);
        }

        if (!source.IsArchived)
        {
            _unarchived.Add(source.Id);
        }
    }
}

/// <summary>What is counted of a source: of tens of thousands no more is held.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Publisher">Its publisher: an id, or free text.</param>
/// <param name="Uses">How many pages use it.</param>
/// <param name="Origin">The id of the source from which it derives in the end; its own when it relays none.</param>
/// <param name="IsArchived">Whether there is a copy in an archive.</param>
internal readonly record struct CountedSource(string Id, string Publisher, int Uses, string Origin, bool IsArchived);
