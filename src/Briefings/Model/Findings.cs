namespace Briefings.Model;

/// <summary>Findings that are complete: sorted, without repetition, by severity.</summary>
internal sealed class Findings
{
    private readonly IReadOnlyList<Diagnostic>[] _bySeverity;

    /// <summary>The findings of <paramref name="found"/> so far.</summary>
    public Findings(Diagnostics found) =>
        _bySeverity = [found.Sorted(Severity.Note), found.Sorted(Severity.Warning), found.Sorted(Severity.Error)];

    /// <summary>No findings.</summary>
    public static Findings None { get; } = new(new Diagnostics());

    /// <summary>Those of one severity.</summary>
    public IReadOnlyList<Diagnostic> this[Severity severity] => _bySeverity[(int)severity];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty { get; }

    /// <summary>All of them, the least severe first.</summary>
    public IEnumerable<Diagnostic> All => _bySeverity.SelectMany(found => found);

    /// <summary>What <paramref name="find"/> finds.</summary>
    public static Findings Of(Action<Diagnostics> find)
    {
        var found = new Diagnostics();
        find(found);
        return found.IsEmpty ? None : new(found);
    }
}
