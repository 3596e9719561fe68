using System.Runtime.InteropServices;

namespace Briefings.Model;

/// <summary>
/// Collects the findings of one build. Made per build and passed by hand; safe to add to from several threads;
/// sorted and without repetition when read.
/// </summary>
public sealed class Diagnostics
{
    private readonly Lock _gate = new();

    // Allocated when first needed: most documents have none.
    private List<Diagnostic>? _single;

    private List<Findings>? _whole;

    // Asked for again and again, of findings that nobody has looked at yet.
    private bool _hasErrors;

    // Null when something was added since they were counted.
    private IReadOnlyList<(Rule, int)>? _sums;

    /// <summary>Adds a finding; an equal one is kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            (_single ??= []).Add(diagnostic);
            _hasErrors |= diagnostic.Rule.Severity == Severity.Error;
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
                    (_whole ??= []).Add(one);
                    _hasErrors |= one[Severity.Error].Count > 0;
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
            return severity == Severity.Error && !_hasErrors
                ? []
                : SortedOnce(isMeant is null ? Each(severity) : Each(severity).Where(isMeant));
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
            _sums ??= Sums();
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
                return _hasErrors;
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

    // Findings of a whole are distinct: only where two tell of one rule and file are they looked at one by one.
    private List<(Rule, int)> Sums()
    {
        var (whole, single) = (_whole ?? [], _single ?? []);
        var tellers = new Dictionary<(string, Rule), int>();
        foreach (var sum in whole.SelectMany(found => found.Sums))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(tellers, (sum.File, sum.Rule), out _)++;
        }

        foreach (var one in single)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(tellers, (one.At.File, one.Rule), out _)++;
        }

        var sums = new Dictionary<Rule, int>();
        var each = single.ToHashSet();
        foreach (var found in whole)
        {
            foreach (var (file, rule, count) in found.Sums)
            {
                if (tellers[(file, rule)] == 1)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(sums, rule, out _) += count;
                }
                else
                {
                    each.UnionWith(found[rule.Severity].Where(d => d.Rule == rule && d.At.File == file));
                }
            }
        }

        foreach (var (rule, count) in each.CountBy(d => d.Rule))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, rule, out _) += count;
        }

        return [.. sums.Select(sum => (sum.Key, sum.Value))];
    }

    private IEnumerable<Diagnostic> Each(Severity? severity) =>
        severity is { } one
            ? (_single ?? []).Where(d => d.Rule.Severity == one).Concat(Whole(one))
            : (_single ?? []).Concat(Findings.Severities.SelectMany(Whole));

    private IEnumerable<Diagnostic> Whole(Severity severity) => (_whole ?? []).SelectMany(found => found[severity]);
}
