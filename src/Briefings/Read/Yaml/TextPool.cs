namespace Briefings.Read.Yaml;

/// <summary>
/// Short texts that were read before, so that the same word in many files is one string. Safe to use on several
/// threads: at worst a text is held twice.
/// </summary>
internal sealed class TextPool
{
    private const int Places = 1 << 13;
    private const int Longest = 64;

    private readonly string?[] _texts = new string?[Places];

    /// <summary>A string that is equal to <paramref name="text"/>: one from before, where it is still known.</summary>
    public string Of(string text)
    {
        if (text.Length > Longest)
        {
            return text;
        }

        ref var known = ref _texts[text.GetHashCode(StringComparison.Ordinal) & (Places - 1)];
        var before = known;
        if (before == text)
        {
            return before;
        }

        known = text;
        return text;
    }
}
