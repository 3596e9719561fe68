using Briefings.Model.Packing;
using Briefings.Search.Files;
using Briefings.Search.Indexing;

namespace Briefings.Search;

/// <summary>What an index was made of, so that the next need not read every page again.</summary>
/// <param name="Index">The file that names all others.</param>
/// <param name="Texts">The names of the files of texts.</param>
/// <param name="Words">The words.</param>
/// <param name="Sentences">The sentences.</param>
/// <param name="Rows">The rows of the pages.</param>
internal sealed record SearchState(
    IndexFile Index,
    IReadOnlyList<string> Texts,
    WordPages Words,
    Sentences Sentences,
    PageRows Rows
)
{
    /// <summary>It as bytes, for a later process on this machine.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> ToBytes()
    {
        using var head = new PackWriter("");
        head.Bytes(Index.ToBytes());
        head.List(Texts, Write);
        head.List(Words.Keys, Write);
        ReadOnlyMemory<byte>[][] numbers =
        [
            [Words.Runs.Starts()],
            [.. Words.Runs.Items()],
            [Sentences.Hashes.Starts()],
            [.. Sentences.Hashes.Items()],
            [Rows.Starts.Bytes],
            [Rows.Bytes.Bytes],
        ];
        foreach (var many in numbers)
        {
            head.Number(many.Sum(piece => piece.Length));
        }

        return [head.ToArray(), .. numbers.SelectMany(many => many)];
    }

    /// <summary>What <see cref="ToBytes"/> gave, one after the other; null when that was another version's.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static SearchState? Of(ReadOnlyMemory<byte> bytes)
    {
        var reader = new PackReader(bytes.Span, "");
        using var file = new MemoryStream(reader.Bytes().ToArray());
        var index = IndexFile.Read(file);
        var texts = reader.List(Text);
        var keys = reader.List(Text);
        var (starts, pages, sentences, hashes) = (reader.Number(), reader.Number(), reader.Number(), reader.Number());
        var (rows, text) = (reader.Number(), reader.Number());
        bytes = bytes[^(starts + pages + sentences + hashes + rows + text)..];
        return index is null
            ? null
            : new(
                index,
                texts,
                new(keys, new(Next<int>(starts), Next<int>(pages))),
                new(new Runs<ulong>(Next<int>(sentences), Next<ulong>(hashes))),
                new(Next<int>(rows), Next<byte>(text))
            );

        Numbers<T> Next<T>(int length)
            where T : unmanaged
        {
            var next = bytes[..length];
            bytes = bytes[length..];
            return new(next);
        }
    }

    private static string Text(ref PackReader reader) => reader.Text();

    private static void Write(string text, PackWriter writer) => writer.Text(text);
}
