using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Search.Files;
using Briefings.Search.Indexing;

namespace Briefings.Search;

/// <summary>
/// What an index was made of, so that the next need not read every page again: in pieces, of which an edit reads and
/// writes a few.
/// </summary>
/// <param name="Index">The file that names all others.</param>
/// <param name="Texts">The names of the files of texts.</param>
/// <param name="Rows">The rows of the pages.</param>
/// <param name="Words">The words.</param>
/// <param name="Read">What is known of the pages that were read.</param>
/// <param name="Sentences">Which pages have which sentences.</param>
internal sealed record SearchState(
    IndexFile Index,
    IReadOnlyList<string> Texts,
    PageRows Rows,
    IReadOnlyList<WordShelf> Words,
    PageBlocks Read,
    SentencePages Sentences
)
{
    /// <summary>
    /// It as pieces of bytes, for a later process on this machine. A piece that was taken up and stayed is the same
    /// object.
    /// </summary>
    public IReadOnlyList<Spooled> ToPieces()
    {
        using var head = new PackWriter("");
        head.Bytes(Index.ToBytes());
        head.List(Texts, static (name, writer) => writer.Text(name));
        head.List(Words, Write);
        head.Number(Read.Blocks.Count);
        return
        [
            Spooled.Of(head.From(0), null),
            Rows.Bytes,
            .. Words.Select(shelf => shelf.Bytes),
            .. Read.Blocks,
            .. Sentences.Parts,
        ];
    }

    /// <summary>What <see cref="ToPieces"/> gave; null when there is nothing, or it was another version's.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static SearchState? Of(IReadOnlyList<Spooled> pieces)
    {
        if (pieces is not [var head, var rows, ..])
        {
            return null;
        }

        var reader = new PackReader(head.ToArray(), "");
        using var file = new MemoryStream(reader.Bytes().ToArray());
        var index = IndexFile.Read(file);
        var texts = reader.List(static (ref reader) => reader.Text());
        var shelves = reader.List(ReadShelf);
        var blocks = reader.Number();
        Spooled[] others = [.. pieces.Skip(2)];
        return index is null ? null
            : shelves.Length + blocks >= others.Length ? throw new InvalidDataException("pieces are missing")
            : new(
                index,
                texts,
                new(rows),
                [.. shelves.Zip(others, (shelf, bytes) => new WordShelf(shelf.From, shelf.Groups, bytes))],
                new(others[shelves.Length..(shelves.Length + blocks)]),
                new(others[(shelves.Length + blocks)..])
            );
    }

    private static void Write(WordShelf shelf, PackWriter writer)
    {
        writer.Text(shelf.From);
        writer.List(
            shelf.Groups,
            static (group, writer) =>
            {
                writer.Text(group.Key);
                writer.Number(group.Words);
                writer.Number(group.Size);
            }
        );
    }

    private static (string From, WordGroup[] Groups) ReadShelf(ref PackReader reader) =>
        (
            reader.Text(),
            reader.List(static (ref reader) => new WordGroup(reader.Text(), reader.Number(), reader.Number()))
        );
}
