namespace Briefings.Model;

/// <summary>One finding: a rule, a place, and what to do about it.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="At">Where.</param>
/// <param name="Message">What is wrong, in words for an analyst, without a full stop.</param>
/// <param name="Hint">How to mend it, when that is known.</param>
public sealed record Diagnostic(Rule Rule, Location At, string Message, string? Hint = null) : IComparable<Diagnostic>
{
    /// <summary>Orders by place, then code, then message, so that a parallel build reports like a serial one.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = At.CompareTo(other.At);
        order = order != 0 ? order : string.CompareOrdinal(Rule.Code, other.Rule.Code);
        order = order != 0 ? order : string.CompareOrdinal(Message, other.Message);
        return order != 0 ? order : string.CompareOrdinal(Hint, other.Hint);
    }

    /// <summary>A hash of the place and the rule, in which findings nearly always differ.</summary>
    public override int GetHashCode() =>
        HashCode.Combine(At.File.GetHashCode(StringComparison.Ordinal), At.Line, At.Column, Rule);

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
