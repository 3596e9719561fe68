namespace Briefings.Model;

/// <summary>A result, and what was found on the way to it.</summary>
/// <param name="Value">The result.</param>
/// <param name="Found">The findings.</param>
internal sealed record Noted<T>(T Value, Findings Found);

/// <summary>Makes results with their findings.</summary>
internal static class Noted
{
    /// <summary>What <paramref name="make"/> makes and finds.</summary>
    public static Noted<T> Of<T>(Func<Diagnostics, T> make)
    {
        var value = default(T);
        var found = Findings.Of(own => value = make(own));
        return new(value!, found);
    }
}
