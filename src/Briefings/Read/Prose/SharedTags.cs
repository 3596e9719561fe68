using System.Collections.Frozen;
using System.Text;
using Briefings.Model;

namespace Briefings.Read.Prose;

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

    private static readonly FrozenDictionary<string, Markup> Known = Usual.ToFrozenDictionary(
        html => html,
        html => new Markup(html),
        StringComparer.Ordinal
    );

    private static readonly FrozenDictionary<string, Markup>.AlternateLookup<ReadOnlySpan<char>> ByText =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of a link.</summary>
    public static Markup LinkEnd { get; } = new("</a>");

    /// <summary>The tags that <paramref name="html"/> holds.</summary>
    public static Markup Of(StringBuilder html)
    {
        if (html.Length <= Longest)
        {
            Span<char> text = stackalloc char[Longest];
            html.CopyTo(0, text, html.Length);
            if (ByText.TryGetValue(text[..html.Length], out var known))
            {
                return known;
            }
        }

        return new(html.ToString());
    }
}
