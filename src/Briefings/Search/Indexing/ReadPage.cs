using System.Runtime.InteropServices;
using Briefings.Model.Packing;

namespace Briefings.Search.Indexing;

/// <summary>What is known of a page that was read.</summary>
/// <param name="Sentences">The hashes of the sentences that it may quote, in the order in which it has them.</param>
/// <param name="Quoted">Which of them it quotes; null when it quotes none.</param>
/// <param name="Shelves">The shelves of its words, ascending.</param>
internal sealed record ReadPage(IReadOnlyList<ulong> Sentences, IReadOnlyList<bool>? Quoted, IReadOnlyList<int> Shelves)
{
    /// <summary>Writes it.</summary>
    public void Write(PackWriter writer)
    {
        writer.Bytes(MemoryMarshal.AsBytes<ulong>(Sentences as ulong[] ?? [.. Sentences]));
        writer.List(Quoted ?? [], static (quoted, writer) => writer.Flag(quoted));
        writer.Number(Shelves.Count);
        var last = 0;
        foreach (var shelf in Shelves)
        {
            writer.Number(shelf - last);
            last = shelf;
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static ReadPage Read(ref PackReader reader)
    {
        ulong[] sentences = [.. MemoryMarshal.Cast<byte, ulong>(reader.Bytes())];
        var quoted = reader.List(static (ref reader) => reader.Flag());
        var shelves = reader.List(static (ref reader) => reader.Number());
        for (var i = 1; i < shelves.Length; i++)
        {
            shelves[i] += shelves[i - 1];
        }

        return new(sentences, quoted.Length == 0 ? null : quoted, shelves);
    }
}
