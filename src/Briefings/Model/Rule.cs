namespace Briefings.Model;

/// <summary>A rule that content, site.yml or a theme can break.</summary>
/// <param name="Code">The stable code, such as <c>BR201</c>.</param>
/// <param name="Severity">The weight of each of its findings.</param>
/// <param name="Title">A few words, without a full stop.</param>
/// <param name="Explanation">Why the rule exists and how to mend a finding, told to an analyst.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Explanation)
{
    /// <summary>Whether it is the same rule: there is one for each code.</summary>
    public bool Equals(Rule? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
