using System.Collections.Frozen;
using System.Text;

namespace Briefings.Model.Packing;

/// <summary>The tags that nearly every text has, each kept once for all of them.</summary>
internal static class SharedTags
{
    private const int Longest = 80;

    private static readonly string[] Usual =
    [
        .. from tag in (string[])["p", "li", "dd", "dt"] select $"<{tag}>",
        .. from tag in (string[])["p", "li", "dd", "dt", "h1", "h2", "h3", "h4"] select $"</{tag}>\n",
        .. from tag in (string[])["strong", "em", "code"] select $"<{tag}>",
        .. from tag in (string[])["strong", "em", "code"] select $"</{tag}>",
        .. from tag in (string[])["strong", "em", "code"] select $"<p><{tag}>",
        .. from tag in (string[])["strong", "em", "code"] select $"</{tag}></p>\n",
        .. from tag in (string[])["ul", "ol"] select $"<{tag}>\n<li>",
        .. from tag in (string[])["ul", "ol"] select $"</li>\n</{tag}>\n",
        "</li>\n<li>",
        "</a>",
        "<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr>",
        "<th scope=\"col\">",
        "</th>",
        "</th></tr>\n</thead>\n<tbody>\n<tr>",
        "<td>",
        "</td>",
        "</td></tr>\n<tr>",
        "</td></tr>\n</tbody>\n</table>\n</div>\n",
        "<blockquote>\n",
        "</blockquote>\n",
        "<br>\n",
        "<hr>\n",
    ];

    private static readonly Markup[] All = [.. Usual.Select(html => new Markup(html))];

    private static readonly FrozenDictionary<string, int> Numbers = Enumerable
        .Range(0, Usual.Length)
        .ToFrozenDictionary(i => Usual[i], i => i, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByText =
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tags that <paramref name="html"/> holds.</summary>
    public static Markup Of(StringBuilder html)
    {
        if (html.Length <= Longest)
        {
            Span<char> text = stackalloc char[Longest];
            html.CopyTo(0, text, html.Length);
            if (ByText.TryGetValue(text[..html.Length], out var number))
            {
                return All[number];
            }
        }

        return new(html.ToString());
    }

    /// <summary>The number of tags that are kept here, from 0; null for others.</summary>
    public static int? NumberOf(Markup tags) => Numbers.TryGetValue(tags.Html, out var number) ? number : null;

    /// <summary>The tags of a number.</summary>
    /// <exception cref="InvalidDataException">None have it.</exception>
    public static Markup At(int number) =>
        (uint)number < (uint)All.Length
            ? All[number]
            : throw new InvalidDataException($"no shared tags have the number {number}");
}
