namespace Briefings;

/// <summary>A draft briefing made from an intake document.</summary>
/// <param name="Id">Its id: date and title.</param>
/// <param name="Text">The file's text.</param>
/// <param name="Actors">The ids of actors that the document names.</param>
/// <param name="Sources">The sources that it names in passing.</param>
public sealed record Draft(string Id, string Text, IReadOnlyList<string> Actors, IReadOnlyList<string> Sources);
