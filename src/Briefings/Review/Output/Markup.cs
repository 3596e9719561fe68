using System.Globalization;
using System.Text;

namespace Briefings.Review.Output;

/// <summary>Writes HTML; every text is escaped.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _html = new();

    /// <summary>Adds markup as it is; numbers in it are written alike everywhere.</summary>
    public Markup Raw(FormattableString html)
    {
        _html.Append(html.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Adds finished HTML.</summary>
    public Markup Html(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Adds a text.</summary>
    public Markup Text(string? text)
    {
        _html.Append(Escape(text ?? ""));
        return this;
    }

    /// <summary>Adds an element with a text.</summary>
    public Markup Element(string start, string? text) =>
        Html($"<{start}>").Text(text).Html($"</{start.Split(' ')[0]}>");

    /// <summary>Adds a link.</summary>
    public Markup Link(string href, string text) => Html("<a href=\"").Text(href).Html("\">").Text(text).Html("</a>");

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    /// <summary><paramref name="text"/> as it may stand in an element or between double quotes.</summary>
    public static string Escape(string text) =>
        text.AsSpan().IndexOfAny("&<>\"") < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal);
}
