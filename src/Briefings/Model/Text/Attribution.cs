namespace Briefings.Model.Text;

/// <summary>A name that a text gives as the origin of what it says.</summary>
/// <param name="Name">The name, as written.</param>
/// <param name="Offset">Where it starts in the text.</param>
public sealed record Attribution(string Name, int Offset);
