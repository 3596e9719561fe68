namespace Briefings.Read.Prose;

/// <summary>Where the first character of a body stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">
/// The column, from 1; all lines of the body start there, as those of a YAML block scalar do.
/// </param>
internal readonly record struct BodyPlace(string File, int Line, int Column);
