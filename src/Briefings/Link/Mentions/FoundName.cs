namespace Briefings.Link.Mentions;

/// <summary>A name found in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last.</param>
/// <param name="Form">The name as it is known.</param>
/// <param name="Actors">Who is called so, by id; several when the name is shared.</param>
internal readonly record struct FoundName(int Start, int End, string Form, IReadOnlyList<string> Actors)
{
    /// <summary>The name as <paramref name="text"/> has it: of the many times it is found, most are the same.</summary>
    public string TextIn(string text) => text.AsSpan(Start, End - Start).SequenceEqual(Form) ? Form : text[Start..End];
}
