using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>Both builds that are compared, with their files and how their documents pair up.</summary>
internal sealed class Sides
{
    private readonly HashSet<string> _single;
    private readonly bool _losesSources;
    private readonly Dictionary<(string, string), bool> _same = [];

    /// <summary>Compares <paramref name="before"/> with <paramref name="after"/>.</summary>
    public Sides(Side before, Side after)
    {
        (Before, After) = (before, after);
        Pairs = DocumentPairs.Of(before.Site, after.Site);
        _losesSources = Pairs.Any(p => p is { Before: Source } and ({ After: null } or { IsRenamed: true }));
        var gone = Pairs.Where(p => p.After is null).Select(p => (p.Document.Kind, p.Document.Id)).ToHashSet();
        OldNames = new(before.Site, DocumentPairs.NewIds(Pairs), gone);
        NewNames = new(after.Site, new Dictionary<(string, string), string>(), new HashSet<(string, string)>());
        _single =
        [
            .. Pairs
                .Select(p => p.After)
                .OfType<Document>()
                .GroupBy(d => d.At.File, StringComparer.Ordinal)
                .Where(g => g.Count() == 1)
                .Select(g => g.Key),
        ];
    }

    /// <summary>The base.</summary>
    public Side Before { get; }

    /// <summary>What is reviewed.</summary>
    public Side After { get; }

    /// <summary>All documents, by URL.</summary>
    public IReadOnlyList<DocumentPair> Pairs { get; }

    /// <summary>The names of the base, in terms of the new ids.</summary>
    public Naming OldNames { get; }

    /// <summary>The names of what is reviewed.</summary>
    public Naming NewNames { get; }

    /// <summary>
    /// Whether the file that states <paramref name="pair"/> is the same, byte for byte: then it states the same,
    /// whatever became of what it refers to.
    /// </summary>
    public bool IsUntouched(DocumentPair pair) =>
        pair is { Before: { } old, After: { } now } && AreSame(old.At.File, now.At.File);

    /// <summary>
    /// Whether <paramref name="pair"/> may rest on other sources than before: edited, or its sources taken away.
    /// </summary>
    public bool CanDiffer(DocumentPair pair) => _losesSources || !IsUntouched(pair);

    /// <summary>Whether <paramref name="pair"/> itself was edited, not only what it refers to.</summary>
    public bool IsEdited(DocumentPair pair)
    {
        if (pair.Before is null || pair.After is null || pair.IsRenamed)
        {
            return true;
        }

        if (IsUntouched(pair))
        {
            return false;
        }

        // A file of its own is that document; in a list only the entry counts.
        return _single.Contains(pair.After.At.File)
            || StatementPairs
                .Differing(Statements.Of(pair.Before, OldNames), Statements.Of(pair.After, NewNames))
                .Any();
    }

    private bool AreSame(string before, string after)
    {
        if (!_same.TryGetValue((before, after), out var same))
        {
            same = FileTrees.AreSame(Before.Files, before, After.Files, after);
            _same.Add((before, after), same);
        }

        return same;
    }
}
