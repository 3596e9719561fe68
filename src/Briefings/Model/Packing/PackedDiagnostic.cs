namespace Briefings.Model.Packing;

/// <summary>A finding as bytes: its rule by its code.</summary>
internal static class PackedDiagnostic
{
    /// <summary>Writes <paramref name="diagnostic"/>.</summary>
    public static void Write(Diagnostic diagnostic, PackWriter writer)
    {
        writer.Text(diagnostic.Rule.Code);
        writer.Place(diagnostic.At);
        writer.Text(diagnostic.Message);
        writer.Text(diagnostic.Hint);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Diagnostic Read(ref PackReader reader) =>
        new(Rule(reader.Text()), reader.Place(), reader.Text(), reader.MaybeText());

    /// <summary>The rule of a <paramref name="code"/>.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static Rule Rule(string code) =>
        Rules.Find(code) ?? throw new InvalidDataException($"no rule has the code {code}");
}
