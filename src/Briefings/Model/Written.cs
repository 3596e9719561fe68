namespace Briefings.Model;

/// <summary>The author's text that remembers its place: the root of every good message.</summary>
/// <param name="Text">The text after unquoting, never null.</param>
/// <param name="At">Where it was written.</param>
public sealed record Written(string Text, Location At)
{
    /// <summary>The text alone, so that a value can be printed.</summary>
    public override string ToString() => Text;
}
