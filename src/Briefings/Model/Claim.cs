namespace Briefings.Model;

/// <summary>
/// A value somebody states; several for one field are values that disagree, or add up, and stand side by side.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">What is stated.</param>
/// <param name="At">Where it was written.</param>
/// <param name="Evidence">On whose word; empty when nobody is named.</param>
/// <param name="Note">A remark, if given.</param>
public sealed record Claim<T>(T Value, Location At, IReadOnlyList<Evidence> Evidence, Written? Note);
