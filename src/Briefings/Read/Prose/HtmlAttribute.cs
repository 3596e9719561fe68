namespace Briefings.Read.Prose;

/// <summary>An attribute as written.</summary>
/// <param name="Name">Its name, in lower case.</param>
/// <param name="Value">Its value, entities resolved.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The offset after it.</param>
/// <param name="ValueStart">Where its value starts.</param>
/// <param name="ValueEnd">The offset after its value.</param>
internal sealed record HtmlAttribute(string Name, string Value, int Start, int End, int ValueStart, int ValueEnd);
