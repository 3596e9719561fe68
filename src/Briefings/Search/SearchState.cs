using System.Runtime.InteropServices;
using Briefings.Model.Packing;
using Briefings.Search.Files;
using Briefings.Search.Indexing;

namespace Briefings.Search;

/// <summary>What an index was made of, so that the next need not read every page again.</summary>
/// <param name="Index">The file that names all others.</param>
/// <param name="Texts">The names of the files of texts.</param>
/// <param name="Words">The words.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record SearchState(IndexFile Index, IReadOnlyList<string> Texts, WordPages Words, Sentences Sentences)
{
    /// <summary>It as bytes, for a later process on this machine.</summary>
    public byte[] ToBytes()
    {
        using var writer = new PackWriter("");
        writer.Bytes(Index.ToBytes());
        writer.List(Texts, Write);
        writer.List(Words.Keys, Write);
        writer.Bytes(MemoryMarshal.AsBytes(Words.Starts));
        writer.Bytes(MemoryMarshal.AsBytes(Words.Pages));
        writer.Bytes(MemoryMarshal.AsBytes(Sentences.Starts));
        writer.Bytes(MemoryMarshal.AsBytes(Sentences.Hashes));
        return writer.ToArray();
    }

    /// <summary>What <see cref="ToBytes"/> gave; null when that was another version's.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static SearchState? Of(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes, "");
        using var file = new MemoryStream(reader.Bytes().ToArray());
        var index = IndexFile.Read(file);
        var texts = reader.List(Text);
        var keys = reader.List(Text);
        var words = new WordPages(keys, Numbers<int>(ref reader), Numbers<int>(ref reader));
        var sentences = new Sentences(Numbers<int>(ref reader), Numbers<ulong>(ref reader));
        return index is null ? null : new(index, texts, words, sentences);
    }

    private static T[] Numbers<T>(ref PackReader reader)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(reader.Bytes()).ToArray();

    private static string Text(ref PackReader reader) => reader.Text();

    private static void Write(string text, PackWriter writer) => writer.Text(text);
}
