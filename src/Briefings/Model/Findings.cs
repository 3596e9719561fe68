namespace Briefings.Model;

/// <summary>Findings that are complete: sorted, without repetition, by severity.</summary>
internal sealed class Findings
{
    private readonly IReadOnlyList<Diagnostic>[] _bySeverity;

    /// <summary>The findings of <paramref name="found"/> so far.</summary>
    public Findings(Diagnostics found)
    {
        var all = found.Sorted();
        Count = all.Count;
        _bySeverity = [Of(Severity.Note), Of(Severity.Warning), Of(Severity.Error)];

        IReadOnlyList<Diagnostic> Of(Severity severity)
        {
            var count = 0;
            foreach (var one in all)
            {
                count += one.Rule.Severity == severity ? 1 : 0;
            }

            return count == 0 ? []
                : count == all.Count ? all
                : [.. all.Where(one => one.Rule.Severity == severity)];
        }
    }

    /// <summary>Findings that another process kept.</summary>
    /// <param name="bySeverity">Notes, warnings, errors; each sorted.</param>
    public Findings(IReadOnlyList<Diagnostic>[] bySeverity)
    {
        _bySeverity = bySeverity;
        Count = bySeverity.Sum(some => some.Count);
    }

    /// <summary>No findings.</summary>
    public static Findings None { get; } = new(new Diagnostics());

    /// <summary>Those of one severity.</summary>
    public IReadOnlyList<Diagnostic> this[Severity severity] => _bySeverity[(int)severity];

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>What <paramref name="find"/> finds.</summary>
    public static Findings Of(Action<Diagnostics> find)
    {
        var found = new Diagnostics();
        find(found);
        return found.IsEmpty ? None : new(found);
    }
}
