using System.Text;

namespace Briefings.Model.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">What was written.</param>
/// <param name="file">The file that all places are in.</param>
internal ref struct PackReader(ReadOnlySpan<byte> bytes, string file)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly string _file = file;
    private int _at;

    /// <summary>The next number.</summary>
    public int Number()
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)number;
            }
        }
    }

    /// <summary>The next text, which may be null.</summary>
    public string? MaybeText()
    {
        var size = Number() - 1;
        if (size < 0)
        {
            return null;
        }

        _at += size;
        return Encoding.UTF8.GetString(_bytes.Slice(_at - size, size));
    }

    /// <summary>The next text.</summary>
    public string Text() => MaybeText() ?? "";

    /// <summary>The next place.</summary>
    public Location Place() => new(_file, Number(), Number(), Number());

    /// <summary>The next text with its place.</summary>
    public Written Written() => new(Text(), Place());
}
