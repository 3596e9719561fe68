using Briefings.Search.Files;
using Briefings.Search.Language;

namespace Briefings.Search.Ranking;

/// <summary>A name in the forms in which spellings are compared.</summary>
internal sealed class SpelledName
{
    /// <summary>The name <paramref name="text"/>.</summary>
    /// <param name="text">The name as written.</param>
    /// <param name="row">Whose name it is; null for a query.</param>
    /// <param name="articles">The words that do not tell names apart.</param>
    public SpelledName(string text, FoundRow? row, IReadOnlyList<string> articles)
    {
        Text = text;
        Row = row;
        Words = Tokens.OfName(text);
        Squeezed = Tokens.Squeezed(text);
        var telling = Words.Where(w => !articles.Contains(w)).ToList();
        Telling = telling.Count > 0 ? telling : Words;
        Articles = telling.Count > 0 ? [.. Words.Where(articles.Contains)] : [];
        Bare = string.Concat(Telling);
        Sounds = [.. Telling.Select(Language.Sound.Of)];
        Sound = string.Concat(Sounds);
        if (row is not null)
        {
            var behind = Tokens.BehindApostrophes(text);
            Telling = [.. Telling, .. behind];
            Sounds = [.. Sounds, .. behind.Select(Language.Sound.Of)];
        }
    }

    /// <summary>The name as written.</summary>
    public string Text { get; }

    /// <summary>Whose name it is; null for a query.</summary>
    public FoundRow? Row { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Its letters and figures alone.</summary>
    public string Squeezed { get; }

    /// <summary>
    /// Its words without articles, unless it is made of them; of a page's name also what is behind apostrophes.
    /// </summary>
    public IReadOnlyList<string> Telling { get; }

    /// <summary>The words that <see cref="Telling"/> leaves out.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>The letters and figures of the name but for articles.</summary>
    public string Bare { get; }

    /// <summary>The sounds of <see cref="Telling"/>.</summary>
    public IReadOnlyList<string> Sounds { get; }

    /// <summary>The sound of the whole.</summary>
    public string Sound { get; }

    /// <summary>All names of <paramref name="rows"/>, titles before other names.</summary>
    public static IReadOnlyList<SpelledName> Of(IEnumerable<FoundRow> rows, IReadOnlyList<string> articles) =>
        [.. rows.SelectMany(r => r.Aliases.Prepend(r.Title).Select(name => new SpelledName(name, r, articles)))];
}
