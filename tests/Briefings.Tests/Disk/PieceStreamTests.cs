using System.Buffers;
using Briefings.Model;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Disk;

/// <summary>A page that is made while it is read has the bytes of its pieces, however it is read.</summary>
public sealed class PieceStreamTests
{
    [Fact]
    public void Pieces_of_any_length_read_by_any_length_are_the_whole() =>
        Gen.Select(Gen.Int[0, 200_000].Array[0, 6], Gen.Int[1, 100_000])
            .Sample(
                (lengths, atOnce) =>
                {
                    var whole = lengths.SelectMany((length, n) => Enumerable.Repeat((byte)(n + 1), length)).ToArray();
                    using var stream = PageBytes.InPieces(buffer => Pieces(buffer, lengths));
                    Assert.False(stream.CanSeek);
                    Assert.Equal(whole, Read(stream, atOnce));
                },
                iter: 60
            );

    [Fact]
    public void No_piece_is_made_before_somebody_reads_and_few_ahead_of_who_does()
    {
        var made = 0;
        using var stream = PageBytes.InPieces(buffer =>
            Pieces(buffer, [.. Enumerable.Repeat(1000, 5000)], () => made++)
        );

        Assert.Equal(0, made);
        stream.ReadExactly(new byte[10]);
        Assert.InRange(made, 1, 100);
    }

    private static IEnumerable<Piece> Pieces(IBufferWriter<byte> buffer, int[] lengths, Action? told = null)
    {
        for (var n = 0; n < lengths.Length; n++)
        {
            told?.Invoke();
            var piece = new byte[lengths[n]];
            Array.Fill(piece, (byte)(n + 1));
            buffer.Write(piece);
            yield return default;
        }
    }

    private static byte[] Read(Stream stream, int atOnce)
    {
        using var all = new MemoryStream();
        var some = new byte[atOnce];
        int count;
        while ((count = stream.Read(some)) > 0)
        {
            all.Write(some, 0, count);
        }

        return all.ToArray();
    }
}
