using System.Buffers;
using System.Text;

namespace Briefings.Model.Packing;

/// <summary>Writes numbers and texts one after the other, as <see cref="PackReader"/> reads them.</summary>
/// <param name="file">The file that all places are in.</param>
internal sealed class PackWriter(string file) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _length;

    /// <summary>Whether all that was written can be read again: a place in another file cannot.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>What was written.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    /// <summary>Writes a number, seven bits a byte, the lowest first.</summary>
    public void Number(int number)
    {
        MakeRoom(5);
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
        {
            _bytes[_length++] = (byte)(rest | 0x80);
        }

        _bytes[_length++] = (byte)rest;
    }

    /// <summary>Writes a text; null is another than the empty one.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        var size = Encoding.UTF8.GetByteCount(text);
        Number(size + 1);
        MakeRoom(size);
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    /// <summary>Writes a place.</summary>
    public void Place(Location at)
    {
        IsWhole &= at.File == file;
        Number(at.Line);
        Number(at.Column);
        Number(at.Length);
    }

    /// <summary>Writes a text and its place.</summary>
    public void Written(Written written)
    {
        Text(written.Text);
        Place(written.At);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void MakeRoom(int count)
    {
        if (_length + count > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, 2 * _bytes.Length));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }
}
