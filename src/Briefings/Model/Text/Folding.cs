using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefings.Model.Text;

/// <summary>
/// Folding of spelling: diacritics, compatibility forms, hyphens, apostrophes, digits and the look-alike letters of
/// Arabic script, by a table of the project (<c>folding.tsv</c>), so that every machine folds alike.
/// </summary>
public static class Folding
{
    private const int OnStack = 256;

    private static readonly string?[] Table = Load();

    /// <summary>
    /// What <paramref name="character"/> folds to, its case kept; null when it folds to itself. The empty text means
    /// that the character does not count: combining marks, joiners.
    /// </summary>
    public static string? Of(char character) => Table[character];

    /// <summary>
    /// The key under which a name is found: folded, in lower case, apostrophes gone, each run of blanks, hyphens and
    /// underscores one blank, trimmed. "Islamic State – Khorasan Province" and "islamic state khorasan province" share
    /// it.
    /// </summary>
    public static string Key(string text)
    {
        var room = text.Length;
        var rented = room > OnStack ? ArrayPool<char>.Shared.Rent(room) : null;
        Span<char> key = rented ?? stackalloc char[OnStack];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Table[text[i]] is not { } folded)
            {
                Append(key, ref length, text[i]);
                continue;
            }

            // What follows must have its room as well.
            var needed = length + folded.Length + text.Length - i;
            if (needed > key.Length)
            {
                var larger = ArrayPool<char>.Shared.Rent(needed * 2);
                key[..length].CopyTo(larger);
                Return(rented);
                key = rented = larger;
            }

            foreach (var c in folded)
            {
                Append(key, ref length, c);
            }
        }

        length = length > 0 && key[length - 1] == ' ' ? length - 1 : length;
        var made = key[..length].SequenceEqual(text) ? text : key[..length].ToString();
        Return(rented);
        return made;
    }

    private static void Return(char[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static void Append(Span<char> key, ref int length, char c)
    {
        if (c is ' ' or '-' or '_' or '\t' or '\n' or '\r')
        {
            if (length > 0 && key[length - 1] != ' ')
            {
                key[length++] = ' ';
            }
        }
        else if (c != '\'')
        {
            key[length++] = char.ToLowerInvariant(c);
        }
    }

    private static string?[] Load()
    {
        var table = new string?[char.MaxValue + 1];
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream("folding.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var dash = line.AsSpan(0, tab).IndexOf('-');
            var first = Code(line.AsSpan(0, dash < 0 ? tab : dash));
            var last = dash < 0 ? first : Code(line.AsSpan(dash + 1, tab - dash - 1));
            Array.Fill(table, line[(tab + 1)..], first, last - first + 1);
        }

        return table;
    }

    private static int Code(ReadOnlySpan<char> text) =>
        int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
