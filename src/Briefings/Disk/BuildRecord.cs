using System.Text;
using Briefings.Model;

namespace Briefings.Disk;

/// <summary>What a build read and wrote, so that the next one can tell that there is nothing to do.</summary>
/// <param name="Identity">What it depended on besides its files: the tool and its options.</param>
/// <param name="Inputs">The files that it read.</param>
/// <param name="Outputs">The files that it wrote or left as they were, and how they look.</param>
/// <param name="Warnings">How often each rule was broken, by code.</param>
/// <param name="Kept">Where what it made of content files lies; null when it kept nothing.</param>
internal sealed record BuildRecord(
    string Identity,
    IReadOnlyDictionary<string, InputRecord> Inputs,
    IReadOnlyList<(string Path, FileStamp Stamp)> Outputs,
    IReadOnlyList<(string Code, int Count)> Warnings,
    Lazy<KeptRecord?> Kept
)
{
    private const int HashLength = 16;
    private const int TypicalEntry = 128;

    /// <summary>
    /// The record in <paramref name="file"/>; null when there is none, when it is not whole, or of another identity:
    /// what follows that may then be laid out in another way.
    /// </summary>
    public static BuildRecord? Load(string file, string identity)
    {
        try
        {
            var bytes = File.Exists(file) ? File.ReadAllBytes(file) : [];
            if (
                bytes.Length < HashLength
                || !BytesOf(ContentHash.Of(bytes.AsSpan(..^HashLength))).SequenceEqual(bytes.AsSpan(^HashLength..))
            )
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, 0, bytes.Length - HashLength));
            if (reader.ReadString() != identity)
            {
                return null;
            }

            return new(
                identity,
                Read(reader, () => new InputRecord(StampOf(reader), HashOf(reader)))
                    .ToDictionary(input => input.Key, input => input.Value, StringComparer.Ordinal),
                Read(reader, () => StampOf(reader)),
                Read(reader, reader.ReadInt32),
                new(KeptOf(reader))
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A clean build is always right.
            return null;
        }
    }

    /// <summary>Puts the record into <paramref name="file"/>; whole, old or new, at every moment.</summary>
    /// <param name="file">The file.</param>
    /// <param name="workers">How many threads may work.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Save(string file, int workers)
    {
        var outputs = new Lazy<ReadOnlyMemory<byte>>(() => Bytes(WriteOutputs));
        var end = new Lazy<ReadOnlyMemory<byte>>(() => Bytes(WriteEnd));
        Workers.Ahead(workers, outputs);
        Workers.Ahead(workers, end);
        ReadOnlyMemory<byte>[] parts = [Bytes(WriteInputs), outputs.Value, end.Value];
        var next = file + ".next";
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            foreach (var part in parts)
            {
                stream.Write(part.Span);
            }

            stream.Write(BytesOf(ContentHash.Of(parts)));
        }

        File.Move(next, file, overwrite: true);
    }

    private ReadOnlyMemory<byte> Bytes(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream(Outputs.Count * TypicalEntry);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        write(writer);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private void WriteInputs(BinaryWriter writer)
    {
        writer.Write(Identity);
        Write(writer, Inputs.Count, Inputs.Select(input => (input.Key, input.Value)), input => Write(writer, input));
    }

    private void WriteOutputs(BinaryWriter writer) =>
        Write(writer, Outputs.Count, Outputs, stamp => Write(writer, stamp));

    private void WriteEnd(BinaryWriter writer)
    {
        Write(writer, Warnings.Count, Warnings, writer.Write);
        Write(writer, Kept.Value);
    }

    private static (string Key, T Value)[] Read<T>(BinaryReader reader, Func<T> value)
    {
        var all = new (string, T)[reader.ReadInt32()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = (reader.ReadString(), value());
        }

        return all;
    }

    private static void Write<T>(BinaryWriter writer, int count, IEnumerable<(string, T)> all, Action<T> value)
    {
        writer.Write(count);
        foreach (var (key, one) in all)
        {
            writer.Write(key);
            value(one);
        }
    }

    private static FileStamp StampOf(BinaryReader reader) => new(reader.ReadInt64(), reader.ReadInt64());

    private static ContentHash? HashOf(BinaryReader reader) => reader.ReadBoolean() ? WholeHashOf(reader) : null;

    private static void Write(BinaryWriter writer, FileStamp stamp)
    {
        writer.Write(stamp.Length);
        writer.Write(stamp.Modified);
    }

    private static void Write(BinaryWriter writer, InputRecord input)
    {
        Write(writer, input.Stamp);
        writer.Write(input.Hash is not null);
        if (input.Hash is { } hash)
        {
            Write(writer, hash);
        }
    }

    private static void Write(BinaryWriter writer, ContentHash hash)
    {
        writer.Write((ulong)(hash.Value >> 64));
        writer.Write((ulong)hash.Value);
    }

    private static void Write(BinaryWriter writer, KeptRecord? kept)
    {
        writer.Write(kept is not null);
        if (kept is not null)
        {
            Write(writer, kept.Frame);
            writer.Write(kept.Length);
            Write(writer, kept.Site);
            Write(writer, kept.Search);
            Write(writer, kept.Files.Count, kept.Files, place => Write(writer, place));
        }
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<PiecePlace> pieces)
    {
        writer.Write(pieces.Count);
        foreach (var piece in pieces)
        {
            writer.Write(piece.Start);
            writer.Write(piece.Length);
            Write(writer, piece.Hash);
        }
    }

    private static void Write(BinaryWriter writer, KeptPlace place)
    {
        writer.Write(place.Start);
        writer.Write(place.HeadLength);
        writer.Write(place.RestLength);
        Write(writer, place.Head);
        writer.Write((byte)place.Counts.Count);
        foreach (var (code, count) in place.Counts)
        {
            writer.Write(code);
            writer.Write7BitEncodedInt(count);
        }
    }

    private static KeptRecord? KeptOf(BinaryReader reader) =>
        reader.ReadBoolean()
            ? new(
                WholeHashOf(reader),
                reader.ReadInt64(),
                PiecesOf(reader),
                PiecesOf(reader),
                Read(reader, () => PlaceOf(reader))
            )
            : null;

    private static PiecePlace[] PiecesOf(BinaryReader reader)
    {
        var pieces = new PiecePlace[reader.ReadInt32()];
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = new(reader.ReadInt64(), reader.ReadInt32(), WholeHashOf(reader));
        }

        return pieces;
    }

    private static KeptPlace PlaceOf(BinaryReader reader) =>
        new(reader.ReadInt64(), reader.ReadInt32(), reader.ReadInt32(), WholeHashOf(reader), CountsOf(reader));

    private static RuleCount[] CountsOf(BinaryReader reader)
    {
        var counts = new RuleCount[reader.ReadByte()];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = new(reader.ReadString(), reader.Read7BitEncodedInt());
        }

        return counts;
    }

    private static ContentHash WholeHashOf(BinaryReader reader) =>
        new(new UInt128(reader.ReadUInt64(), reader.ReadUInt64()));

    private static byte[] BytesOf(ContentHash value)
    {
        var hash = new byte[HashLength];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(hash, value.Value);
        return hash;
    }
}

/// <summary>A file that a build read.</summary>
/// <param name="Stamp">How it looked; a time of 0 when a later change may look the same.</param>
/// <param name="Hash">The hash of what it held; null when that is not known.</param>
internal readonly record struct InputRecord(FileStamp Stamp, ContentHash? Hash);
