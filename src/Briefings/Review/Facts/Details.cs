using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>Collects what is said of a fact; what is not said is left out.</summary>
internal sealed class Details(Naming naming)
{
    private readonly List<Detail> _all = [];

    /// <summary>What was collected.</summary>
    public IReadOnlyList<Detail> All => _all;

    /// <summary>Adds a text that is its own key.</summary>
    public Details With(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _all.Add(new(label, text, text));
        }

        return this;
    }

    /// <summary>Adds a text in which a word or unit goes with the value.</summary>
    public Details With(string label, string? value, Func<string, string> read)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _all.Add(new(label, read(value), value));
        }

        return this;
    }

    /// <summary>Adds a period.</summary>
    public Details Over(PartialDate? from, PartialDate? to) =>
        With("from", from?.ToString(), _ => "since " + Reading.Date(from!.Value))
            .With("to", to?.ToString(), _ => "until " + Reading.Date(to!.Value));

    /// <summary>Adds something that has an id.</summary>
    public Details Of(string label, string kind, string? id)
    {
        if (id is not null)
        {
            _all.Add(new(label, naming.Title(kind, id), naming.Id(kind, id)));
        }

        return this;
    }

    /// <summary>Adds several values, whose order says nothing.</summary>
    public Details Several(string label, IEnumerable<(string Text, string Key)> values)
    {
        var sorted = values.OrderBy(v => v.Key, StringComparer.Ordinal).ToList();
        if (sorted.Count > 0)
        {
            _all.Add(
                new(label, string.Join("; ", sorted.Select(v => v.Text)), string.Join('\n', sorted.Select(v => v.Key)))
            );
        }

        return this;
    }

    /// <summary>Adds the sources.</summary>
    public Details On(IReadOnlyList<Evidence> evidence) =>
        Several("source", evidence.Select(e => (naming.Read(e), naming.Key(e))));
}
