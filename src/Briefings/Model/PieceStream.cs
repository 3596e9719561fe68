using System.Buffers;
using Microsoft.IO;

namespace Briefings.Model;

/// <summary>A page that is made while it is read, some pieces at a time.</summary>
internal sealed class PieceStream : Stream
{
    // As much at once as a block of memory holds.
    private const int AtOnce = 64 * 1024;

    private readonly RecyclableMemoryStream _made = PageBytes.New();
    private readonly IEnumerator<Piece> _pieces;

    /// <summary>The page that <paramref name="write"/> writes into the buffer that it is given.</summary>
    public PieceStream(Func<IBufferWriter<byte>, IEnumerable<Piece>> write) => _pieces = write(_made).GetEnumerator();

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_made.Position == _made.Length)
        {
            MakeMore();
        }

        return _made.Read(buffer);
    }

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _pieces.Dispose();
            _made.Dispose();
        }

        base.Dispose(disposing);
    }

    private void MakeMore()
    {
        _made.SetLength(0);
        while (_made.Length < AtOnce && _pieces.MoveNext()) { }

        _made.Position = 0;
    }
}
