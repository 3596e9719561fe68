namespace Briefings.Model.Text;

/// <summary>The order of names in lists: as folded, then letter by letter; the same on every machine.</summary>
public sealed class Collation : IComparer<string>
{
    private Collation() { }

    /// <summary>The one collation.</summary>
    public static Collation Order { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var order = string.CompareOrdinal(Folding.Key(x ?? ""), Folding.Key(y ?? ""));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>The letter under which <paramref name="name"/> stands in an index: upper case, or <c>#</c>.</summary>
    public static string Initial(string name)
    {
        var key = Folding.Key(name).AsSpan().TrimStart("\"([{«.,@#&+");
        return key.Length == 0 || !char.IsLetter(key[0]) ? "#" : char.ToUpperInvariant(key[0]).ToString();
    }
}
