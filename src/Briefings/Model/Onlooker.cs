namespace Briefings.Model;

/// <summary>Who is told how far a build has come.</summary>
/// <param name="Entered">Told of each stage as it begins.</param>
/// <param name="Made">Told of each page that is made; on any thread.</param>
public sealed record Onlooker(Action<Stage> Entered, Action Made);
