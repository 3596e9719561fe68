using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Briefings.Model.Packing;

/// <summary>
/// Reads what <see cref="PackWriter"/> wrote, in the same order. Bytes that it cannot have written give an
/// <see cref="InvalidDataException"/>, unless they happen to mean something else.
/// </summary>
/// <param name="bytes">What was written.</param>
/// <param name="file">The file that most places are in.</param>
internal ref struct PackReader(ReadOnlySpan<byte> bytes, string file)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    // The last file that was named, and its name as bytes: places in one file come in a row.
    private ReadOnlySpan<byte> _otherName;
    private string _other = "";

    /// <summary>The file that most places are in.</summary>
    public string File { get; } = file;

    /// <summary>The next number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Nearly all are one byte, and most of what is read is numbers.
    public int Number() => _at < _bytes.Length && _bytes[_at] < 0x80 ? _bytes[_at++] : LargeNumber();

    private int LargeNumber()
    {
        var number = 0u;
        for (var shift = 0; shift < 35 && _at < _bytes.Length; shift += 7)
        {
            var next = _bytes[_at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)number;
            }
        }

        throw new InvalidDataException("a number is cut off");
    }

    /// <summary>The next number, if there is one.</summary>
    public int? MaybeNumber() => Flag() ? Number() : null;

    /// <summary>The next yes or no.</summary>
    public bool Flag() => Number() != 0;

    /// <summary>The next number with a fraction, if there is one.</summary>
    public double? MaybeReal() => Flag() ? BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double))) : null;

    /// <summary>The next day.</summary>
    public DateOnly Day()
    {
        var number = Number();
        return (uint)number <= (uint)DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber(number)
            : throw new InvalidDataException($"there is no day {number}");
    }

    /// <summary>The next day, if there is one.</summary>
    public DateOnly? MaybeDay() => Flag() ? Day() : null;

    /// <summary>The next date.</summary>
    public PartialDate Date() => PackedDate.Of(Number());

    /// <summary>The next date, if there is one.</summary>
    public PartialDate? MaybeDate() => Flag() ? Date() : null;

    /// <summary>The next hash.</summary>
    public ContentHash Hash() => new(BinaryPrimitives.ReadUInt128LittleEndian(Take(PackWriter.HashLength)));

    /// <summary>The next bytes, where they are.</summary>
    public ReadOnlySpan<byte> Bytes() => Take(Number());

    /// <summary>The next text, where it is, in UTF-8; empty when it is null.</summary>
    public ReadOnlySpan<byte> Utf8()
    {
        var size = Number();
        return size == 0 ? [] : Take(size - 1);
    }

    /// <summary>The next text, which may be null.</summary>
    public string? MaybeText()
    {
        var size = Number();
        return size == 0 ? null : Encoding.UTF8.GetString(Take(size - 1));
    }

    /// <summary>The next text.</summary>
    public string Text() => MaybeText() ?? "";

    /// <summary>The next place.</summary>
    public Location Place()
    {
        var line = (uint)Number();
        return new((line & 1) == 0 ? File : OtherFile(), (int)(line >> 1), Number(), Number());
    }

    /// <summary>The next place, if there is one.</summary>
    public Location? MaybePlace() => Flag() ? Place() : null;

    /// <summary>The next text with its place.</summary>
    public Written Written() => new(Text(), Place());

    /// <summary>The next text with its place, if there is one.</summary>
    public Written? MaybeWritten() => MaybeText() is { } text ? new(text, Place()) : null;

    /// <summary>The next things, each as <paramref name="read"/> reads it; none are always the same none.</summary>
    public T[] List<T>(Reading<T> read)
    {
        // Each takes a byte at least.
        var count = Number();
        CheckLeft(count);
        T[] items = count == 0 ? [] : new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(ref this);
        }

        return items;
    }

    /// <summary>The next texts with their places.</summary>
    public Written[] Writtens() => List(static (ref reader) => reader.Written());

    private string OtherFile()
    {
        var name = Take(Number() - 1);
        if (!name.SequenceEqual(_otherName))
        {
            _otherName = name;
            _other = Encoding.UTF8.GetString(name);
        }

        return _other;
    }

    private ReadOnlySpan<byte> Take(int size)
    {
        CheckLeft(size);
        _at += size;
        return _bytes.Slice(_at - size, size);
    }

    private readonly void CheckLeft(int size)
    {
        if ((uint)size > (uint)(_bytes.Length - _at))
        {
            throw new InvalidDataException($"{size} bytes are due and {_bytes.Length - _at} are left");
        }
    }
}
