namespace Briefings.Model;

/// <summary>
/// Collects the findings of one build. Made per build and passed by hand; safe to add to from several threads;
/// sorted and without repetition when read.
/// </summary>
public sealed class Diagnostics
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _found = [];
    private readonly List<Diagnostic>[] _bySeverity =
    [
        [],
        [],
        [],
    ];

    /// <summary>Adds a finding; an equal one is kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            if (_found.Add(diagnostic))
            {
                Of(diagnostic.Rule.Severity).Add(diagnostic);
            }
        }
    }

    /// <summary>Adds a finding of <paramref name="rule"/> at a place.</summary>
    public void Add(Rule rule, Location at, string message, string? hint = null) =>
        Add(new Diagnostic(rule, at, message, hint));

    /// <summary>Adds all of <paramref name="diagnostics"/>.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All findings so far, in their stable order.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            return [.. _found.Order()];
        }
    }

    /// <summary>The findings so far of one severity, in their stable order.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="isMeant">Which of them; null for all.</param>
    public IReadOnlyList<Diagnostic> Sorted(Severity severity, Func<Diagnostic, bool>? isMeant = null)
    {
        lock (_gate)
        {
            return [.. Of(severity).Where(isMeant ?? (_ => true)).Order()];
        }
    }

    /// <summary>How many findings of one severity there are so far.</summary>
    public int Count(Severity severity)
    {
        lock (_gate)
        {
            return Of(severity).Count;
        }
    }

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Count(Severity.Error) > 0;

    private List<Diagnostic> Of(Severity severity) => _bySeverity[(int)severity];
}
