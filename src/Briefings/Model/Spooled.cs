namespace Briefings.Model;

/// <summary>Bytes that were put aside.</summary>
/// <param name="length">How many there are.</param>
/// <param name="read">
/// Fills a span with those from a place on, which are there. Safe to call from several threads, at any time until the
/// build is written.
/// </param>
public sealed class Spooled(int length, SpooledRead read)
{
    /// <summary>How many there are.</summary>
    public int Length => length;

    /// <summary>The bytes.</summary>
    /// <exception cref="IOException">They can no longer be read.</exception>
    public byte[] ToArray()
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        read(0, bytes);
        return bytes;
    }

    /// <summary>The bytes as a stream, at its start.</summary>
    /// <exception cref="IOException">They can no longer be read.</exception>
    public Stream ToStream() =>
        PageBytes.Of(stream =>
        {
            for (var at = 0; at < length; )
            {
                var piece = stream.GetSpan();
                piece = piece[..Math.Min(piece.Length, length - at)];
                read(at, piece);
                stream.Advance(piece.Length);
                at += piece.Length;
            }
        });
}

/// <summary>Fills <paramref name="into"/> with the bytes that lie from <paramref name="start"/> on.</summary>
public delegate void SpooledRead(int start, Span<byte> into);
