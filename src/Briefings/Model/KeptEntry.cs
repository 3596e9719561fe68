namespace Briefings.Model;

/// <summary>What a build made of a content file, as bytes for a later process.</summary>
/// <param name="path">The file's path.</param>
/// <param name="head">Gives what a build needs that takes it up.</param>
/// <param name="restLength">How many bytes the rest has: prose, mentions, findings.</param>
/// <param name="rest">Gives so many bytes of the rest, from a place in it.</param>
public sealed class KeptEntry(string path, Func<byte[]> head, int restLength, Func<int, int, byte[]> rest)
{
    /// <summary>The path of the content file.</summary>
    public string Path => path;

    /// <summary>How many bytes the rest has: prose, mentions, findings.</summary>
    public int RestLength => restLength;

    /// <summary>How often each rule is broken in the file.</summary>
    public IReadOnlyList<RuleCount> Counts { get; init; } = [];

    /// <summary>What a build needs that takes it up, fetched anew each time.</summary>
    /// <exception cref="InvalidDataException">It is not as it was left.</exception>
    public byte[] Head() => head();

    /// <summary>Bytes of the rest, as they are now.</summary>
    /// <exception cref="InvalidDataException">There are not so many.</exception>
    public byte[] Rest(int start, int length) =>
        (uint)start <= (uint)restLength && (uint)length <= (uint)(restLength - start)
            ? rest(start, length)
            : throw new InvalidDataException("a part lies outside of what was kept");
}
