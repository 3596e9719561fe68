namespace Briefings.Model;

/// <summary>What a build made of a content file, as bytes for a later process.</summary>
/// <param name="path">The file's path.</param>
/// <param name="head">What every build that takes it up needs.</param>
/// <param name="rest">
/// Gives the rest: prose, mentions, findings. Throws <see cref="InvalidDataException"/> when it is not as it was left.
/// </param>
public sealed class KeptEntry(string path, ReadOnlyMemory<byte> head, Func<byte[]> rest)
{
    /// <summary>The path of the content file.</summary>
    public string Path => path;

    /// <summary>What every build that takes it up needs.</summary>
    public ReadOnlyMemory<byte> Head => head;

    /// <summary>Prose, mentions, findings.</summary>
    /// <exception cref="InvalidDataException">It is not as it was left.</exception>
    public byte[] Rest() => rest();
}
