namespace Briefings.Link.Mentions;

/// <summary>A name found in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last.</param>
/// <param name="Actors">Who is called so, by id; several when the name is shared.</param>
internal readonly record struct FoundName(int Start, int End, IReadOnlyList<string> Actors);
