using System.Buffers;
using System.Text;
using Briefings.Model;

namespace Briefings.Search.Files;

/// <summary>The text of a search file on its way: UTF-8 in a buffer that is borrowed until the file is made.</summary>
internal sealed class FileText : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _length;

    /// <summary>Adds an ASCII character.</summary>
    public FileText Append(char ascii)
    {
        Room(1)[0] = (byte)ascii;
        _length++;
        return this;
    }

    /// <summary>Adds a text.</summary>
    public FileText Append(ReadOnlySpan<char> text)
    {
        _length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        return this;
    }

    /// <summary>Adds a text that is UTF-8 already.</summary>
    public FileText Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
        return this;
    }

    /// <summary>Adds a number that is not negative.</summary>
    public FileText AppendNumber(int number)
    {
        _length += Digits.Write(Room(Digits.Longest), number);
        return this;
    }

    /// <summary>Adds a text as one column: without what parts columns and lines.</summary>
    public FileText AppendColumn(ReadOnlySpan<char> text)
    {
        var start = _length;
        Append(text);
        var added = _bytes.AsSpan(start, _length - start);
        added.Replace((byte)'\n', (byte)' ');
        added.Replace((byte)'\r', (byte)' ');
        added.Replace((byte)'\t', (byte)' ');
        return this;
    }

    /// <summary>The bytes, until more is added or the buffer goes back.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Gives the buffer back: nothing can be added any more.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _length) = ([], 0);
    }

    private Span<byte> Room(int count) => Borrowed.Room(ref _bytes, _length, count);
}
