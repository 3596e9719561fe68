namespace Briefings.Model;

/// <summary>
/// Collects the findings of one build. Made per build and passed by hand; safe to add to from several threads;
/// sorted and without repetition when read.
/// </summary>
public sealed class Diagnostics
{
    private static readonly Severity[] Severities = [Severity.Note, Severity.Warning, Severity.Error];

    private readonly Lock _gate = new();

    // Allocated when first needed: most documents have none.
    private List<Diagnostic>? _single;

    // By severity: who asks for errors looks at no warning.
    private List<IReadOnlyList<Diagnostic>>?[]? _whole;

    // Null when something was added since they were counted.
    private IReadOnlyList<(Rule, int)>? _sums;

    /// <summary>Adds a finding; an equal one is kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            (_single ??= []).Add(diagnostic);
            _sums = null;
            Additions++;
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

    /// <summary>Adds <paramref name="findings"/> as a whole: what a document has is not looked at one by one.</summary>
    internal void Add(Findings findings) => AddAll([findings]);

    /// <summary>Adds each of <paramref name="findings"/> as a whole.</summary>
    internal void AddAll(IEnumerable<Findings> findings)
    {
        lock (_gate)
        {
            _sums = null;
            Additions++;
            foreach (var one in findings)
            {
                if (!one.IsEmpty)
                {
                    AddWhole(one);
                }
            }
        }
    }

    /// <summary>All findings so far, in their stable order.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            return SortedOnce(Each(null));
        }
    }

    /// <summary>The findings so far of one severity, in their stable order.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="isMeant">Which of them; null for all.</param>
    public IReadOnlyList<Diagnostic> Sorted(Severity severity, Func<Diagnostic, bool>? isMeant = null)
    {
        lock (_gate)
        {
            return SortedOnce(isMeant is null ? Each(severity) : Each(severity).Where(isMeant));
        }
    }

    /// <summary>How many findings of one severity there are so far.</summary>
    public int Count(Severity severity) =>
        CountByRule().Where(sum => sum.Rule.Severity == severity).Sum(sum => sum.Count);

    /// <summary>How often each rule was broken so far.</summary>
    public IReadOnlyList<(Rule Rule, int Count)> CountByRule()
    {
        lock (_gate)
        {
            if (_sums is null)
            {
                var count = (_whole ?? []).Sum(found => found?.Sum(one => one.Count) ?? 0);
                var each = new HashSet<Diagnostic>(count + (_single?.Count ?? 0));
                each.UnionWith(Each(null));
                _sums = [.. each.CountBy(d => d.Rule).Select(c => (c.Key, c.Value))];
            }

            return _sums;
        }
    }

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return Each(Severity.Error).Any();
            }
        }
    }

    /// <summary>How often something was added.</summary>
    internal int Additions { get; private set; }

    /// <summary>Whether there is no finding so far.</summary>
    internal bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _single is null && _whole is null;
            }
        }
    }

    // What differs in nothing stands side by side once it is sorted.
    private static List<Diagnostic> SortedOnce(IEnumerable<Diagnostic> all)
    {
        List<Diagnostic> sorted = [.. all];
        sorted.Sort();
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i].CompareTo(sorted[kept - 1]) != 0)
            {
                sorted[kept++] = sorted[i];
            }
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
        return sorted;
    }

    private void AddWhole(Findings findings)
    {
        _whole ??= new List<IReadOnlyList<Diagnostic>>?[Severities.Length];
        foreach (var severity in Severities)
        {
            if (findings[severity] is { Count: > 0 } some)
            {
                (_whole[(int)severity] ??= []).Add(some);
            }
        }
    }

    private IEnumerable<Diagnostic> Each(Severity? severity) =>
        severity is { } one
            ? (_single ?? []).Where(d => d.Rule.Severity == one).Concat(Whole(one))
            : (_single ?? []).Concat(Severities.SelectMany(Whole));

    private IEnumerable<Diagnostic> Whole(Severity severity) =>
        (_whole?[(int)severity] ?? []).SelectMany(found => found);
}
