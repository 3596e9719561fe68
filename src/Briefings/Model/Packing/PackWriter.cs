using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Briefings.Model.Packing;

/// <summary>Writes numbers and texts one after the other, as <see cref="PackReader"/> reads them.</summary>
/// <param name="file">The file that most places are in: its name is not written.</param>
internal sealed class PackWriter(string file) : IDisposable
{
    /// <summary>How many bytes a hash has.</summary>
    public const int HashLength = 16;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _length;

    /// <summary>The file that most places are in.</summary>
    public string File => file;

    /// <summary>How many bytes were written.</summary>
    public int Length => _length;

    /// <summary>What was written from <paramref name="start"/>, until more is.</summary>
    public ReadOnlySpan<byte> From(int start) => _bytes.AsSpan(start, _length - start);

    /// <summary>Starts anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>What was written.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    /// <summary>Writes a number, seven bits a byte, the lowest first.</summary>
    public void Number(int number)
    {
        if ((uint)number < 0x80 && _length < _bytes.Length)
        {
            _bytes[_length++] = (byte)number;
            return;
        }

        MakeRoom(5);
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
        {
            _bytes[_length++] = (byte)(rest | 0x80);
        }

        _bytes[_length++] = (byte)rest;
    }

    /// <summary>Writes a number or that there is none.</summary>
    public void MaybeNumber(int? number)
    {
        Flag(number is not null);
        if (number is { } some)
        {
            Number(some);
        }
    }

    /// <summary>Writes yes or no.</summary>
    public void Flag(bool flag) => Number(flag ? 1 : 0);

    /// <summary>Writes a number with a fraction or that there is none.</summary>
    public void MaybeReal(double? real)
    {
        Flag(real is not null);
        if (real is { } some)
        {
            MakeRoom(sizeof(double));
            BinaryPrimitives.WriteDoubleLittleEndian(_bytes.AsSpan(_length), some);
            _length += sizeof(double);
        }
    }

    /// <summary>Writes a day.</summary>
    public void Day(DateOnly day) => Number(day.DayNumber);

    /// <summary>Writes a day or that there is none.</summary>
    public void MaybeDay(DateOnly? day) => MaybeNumber(day?.DayNumber);

    /// <summary>Writes a date.</summary>
    public void Date(PartialDate date) => Number(PackedDate.NumberOf(date));

    /// <summary>Writes a date or that there is none.</summary>
    public void MaybeDate(PartialDate? date) => MaybeNumber(date is { } some ? PackedDate.NumberOf(some) : null);

    /// <summary>Writes a hash.</summary>
    public void Hash(ContentHash hash)
    {
        MakeRoom(HashLength);
        BinaryPrimitives.WriteUInt128LittleEndian(_bytes.AsSpan(_length), hash.Value);
        _length += HashLength;
    }

    /// <summary>Writes bytes and how many they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Raw(bytes);
    }

    /// <summary>Writes bytes of which the reader knows how many they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        MakeRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
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

    /// <summary>Writes a text that is UTF-8 already.</summary>
    public void Utf8(ReadOnlySpan<byte> text)
    {
        Number(text.Length + 1);
        Raw(text);
    }

    /// <summary>Writes a place: the lowest bit of its line says whether it is in another file.</summary>
    public void Place(Location at)
    {
        var isElsewhere = at.File != file;
        Number((at.Line << 1) | (isElsewhere ? 1 : 0));
        if (isElsewhere)
        {
            Text(at.File);
        }

        Number(at.Column);
        Number(at.Length);
    }

    /// <summary>Writes a place or that there is none.</summary>
    public void MaybePlace(Location? at)
    {
        Flag(at is not null);
        if (at is { } some)
        {
            Place(some);
        }
    }

    /// <summary>Writes a text and its place.</summary>
    public void Written(Written written) => MaybeWritten(written);

    /// <summary>Writes a text and its place or that there is none.</summary>
    public void MaybeWritten(Written? written)
    {
        Text(written?.Text);
        if (written is not null)
        {
            Place(written.At);
        }
    }

    /// <summary>Writes how many <paramref name="items"/> there are, and each by <paramref name="write"/>.</summary>
    public void List<T>(IReadOnlyList<T> items, Action<T, PackWriter> write)
    {
        Number(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i], this);
        }
    }

    /// <summary>Writes texts and their places.</summary>
    public void Writtens(IReadOnlyList<Written> all) => List(all, static (written, writer) => writer.Written(written));

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void MakeRoom(int count) => _ = Borrowed.Room(ref _bytes, _length, count);
}
