using Briefings.Review.Facts;
using Briefings.Review.Redline;

namespace Briefings.Review.Causes;

/// <summary>An HTML page that comes, goes or differs.</summary>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Because">Why.</param>
/// <param name="Cause">The first cause, in words: "alias 'ISKP' added to ISIS-K", "template part 'footer'".</param>
/// <param name="Inserted">How many words of its main text came.</param>
/// <param name="Deleted">How many went.</param>
public sealed record PageChange(string Url, ChangeKind Change, Because Because, string Cause, int Inserted, int Deleted)
{
    // The page has the numbers of citations between the words.
    private const double SameText = 0.6;

    /// <summary>Its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>How many blocks of its text moved.</summary>
    public int Moved { get; init; }

    /// <summary>The URL that it had before, when its file was renamed.</summary>
    public string? From { get; init; }

    /// <summary>The file that states it, when a document of the site does.</summary>
    public string? File { get; init; }

    /// <summary>Whether prose of its own file came, went or differs.</summary>
    public bool HasProse { get; init; }

    /// <summary>How many changes its redlined text numbers.</summary>
    public int Changes { get; init; }

    /// <summary>Its redlined text as HTML; null when there is nothing to show.</summary>
    internal string? Redlined { get; init; }

    /// <summary>The numbered changes to what stands on the page now, with their words.</summary>
    internal IReadOnlyList<(int Number, IReadOnlyList<string> Words)> Marks { get; init; } = [];

    /// <summary>The number of the change in which <paramref name="text"/> stands; 0 when it stands in none.</summary>
    internal int MarkOf(string text)
    {
        var words = Tokens.Of(text).Where(t => t.Any(char.IsLetterOrDigit)).ToList();
        return Marks
            .Select(m => (m.Number, Alike: Likeness.Of(m.Words, words)))
            .Where(m => m.Alike >= SameText)
            .OrderByDescending(m => m.Alike)
            .FirstOrDefault()
            .Number;
    }

    /// <summary>The word for a cause, as machine formats have it.</summary>
    public static string Word(Because because) =>
        because switch
        {
            Because.Content => "content",
            Because.Linked => "linked",
            _ => "theme",
        };
}
