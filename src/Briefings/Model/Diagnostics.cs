namespace Briefings.Model;

/// <summary>
/// Collects the findings of one build. Made per build and passed by hand; safe to add to from several threads;
/// sorted and without repetition when read.
/// </summary>
public sealed class Diagnostics
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _found = [];

    /// <summary>Adds a finding; an equal one is kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _found.Add(diagnostic);
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
    public IReadOnlyList<Diagnostic> Sorted(Severity severity)
    {
        lock (_gate)
        {
            return [.. _found.Where(d => d.Rule.Severity == severity).Order()];
        }
    }

    /// <summary>How many findings of one severity there are so far.</summary>
    public int Count(Severity severity)
    {
        lock (_gate)
        {
            return _found.Count(d => d.Rule.Severity == severity);
        }
    }

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _found.Any(d => d.Rule.Severity == Severity.Error);
            }
        }
    }
}
