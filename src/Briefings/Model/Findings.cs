namespace Briefings.Model;

/// <summary>Findings that are complete: sorted, without repetition, by severity.</summary>
internal sealed class Findings
{
    /// <summary>All severities, the lightest first.</summary>
    public static IReadOnlyList<Severity> Severities { get; } = [Severity.Note, Severity.Warning, Severity.Error];

    private readonly IReadOnlyCollection<Diagnostic>[] _bySeverity;
    private readonly IReadOnlyList<FindingSum>? _sums;

    /// <summary>The findings of <paramref name="found"/> so far.</summary>
    public Findings(Diagnostics found)
    {
        var all = found.Sorted();
        Count = all.Count;
        _bySeverity = [Of(Severity.Note), Of(Severity.Warning), Of(Severity.Error)];

        IReadOnlyCollection<Diagnostic> Of(Severity severity)
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

    /// <summary>Findings that were kept.</summary>
    /// <param name="bySeverity">Notes, warnings, errors; each sorted.</param>
    /// <param name="sums">See <see cref="Sums"/>.</param>
    public Findings(IReadOnlyCollection<Diagnostic>[] bySeverity, IReadOnlyList<FindingSum> sums)
    {
        (_bySeverity, _sums) = (bySeverity, sums);
        Count = bySeverity.Sum(some => some.Count);
    }

    /// <summary>No findings.</summary>
    public static Findings None { get; } = new(new Diagnostics());

    /// <summary>Those of one severity.</summary>
    public IReadOnlyCollection<Diagnostic> this[Severity severity] => _bySeverity[(int)severity];

    /// <summary>How often each rule was broken in each file.</summary>
    public IReadOnlyList<FindingSum> Sums => _sums ?? Counted();

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

    /// <summary>These findings, each severity's in the form that <paramref name="change"/> gives them.</summary>
    public Findings Select(Func<IReadOnlyCollection<Diagnostic>, IReadOnlyCollection<Diagnostic>> change) =>
        new(Array.ConvertAll(_bySeverity, some => change(some)), Sums);

    private FindingSum[] Counted()
    {
        // Few rules are broken in one document, and its findings are in one file.
        var sums = new List<FindingSum>();
        foreach (var some in _bySeverity)
        {
            foreach (var one in some)
            {
                var (rule, file) = (one.Rule, one.At.File);
                var at = sums.FindIndex(sum => sum.Rule == rule && sum.File == file);
                if (at < 0)
                {
                    sums.Add(new(file, rule, 1));
                }
                else
                {
                    sums[at] = sums[at] with { Count = sums[at].Count + 1 };
                }
            }
        }

        return [.. sums];
    }
}
