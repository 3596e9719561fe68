namespace Briefings.Model;

/// <summary>What a build made of a content file, as bytes for a later process.</summary>
/// <param name="path">The file's path.</param>
/// <param name="head">What every build that takes it up needs.</param>
/// <param name="restLength">How many bytes the rest has: prose, mentions, findings.</param>
/// <param name="rest">Gives so many bytes of the rest, from a place in it.</param>
public sealed class KeptEntry(string path, ReadOnlyMemory<byte> head, int restLength, Func<int, int, byte[]> rest)
{
    /// <summary>The path of the content file.</summary>
    public string Path => path;

    /// <summary>What every build that takes it up needs.</summary>
    public ReadOnlyMemory<byte> Head => head;

    /// <summary>How many bytes the rest has: prose, mentions, findings.</summary>
    public int RestLength => restLength;

    /// <summary>Bytes of the rest, as they are now.</summary>
    /// <exception cref="InvalidDataException">There are not so many.</exception>
    public byte[] Rest(int start, int length) =>
        (uint)start <= (uint)restLength && (uint)length <= (uint)(restLength - start)
            ? rest(start, length)
            : throw new InvalidDataException("a part lies outside of what was kept");
}
