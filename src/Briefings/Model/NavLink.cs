namespace Briefings.Model;

/// <summary>A link of the main navigation.</summary>
/// <param name="Title">As shown.</param>
/// <param name="Target">A root-relative URL of this site, or an absolute one.</param>
public sealed record NavLink(string Title, Written Target);
