using Briefings.Model.Packing;

namespace Briefings.Tests.Incremental;

/// <summary>Values to bytes and back.</summary>
internal static class Packed
{
    /// <summary>The file that most places of what is packed are in.</summary>
    public const string File = "content/briefings/2024-05-01-one.md";

    /// <summary><paramref name="value"/> as bytes.</summary>
    public static byte[] Bytes<T>(T value, Action<T, PackWriter> write, string file = File)
    {
        using var writer = new PackWriter(file);
        write(value, writer);
        return writer.ToArray();
    }

    /// <summary>The value of <paramref name="bytes"/>.</summary>
    public static T Of<T>(byte[] bytes, Reading<T> read, string file = File)
    {
        var reader = new PackReader(bytes, file);
        return read(ref reader);
    }

    /// <summary>How <paramref name="value"/> differs when it was written and read.</summary>
    public static IEnumerable<string> Differences<T>(T value, Action<T, PackWriter> write, Reading<T> read) =>
        Leaf.Differences(value, Of(Bytes(value, write), read));
}
