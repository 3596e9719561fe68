using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Briefings.Model;

namespace Briefings.Cli.Serving;

/// <summary>The page at an address where the site has none, when it is known why.</summary>
internal static class MissingPage
{
    /// <summary>The page for <paramref name="path"/>; null when no more is known than that there is none.</summary>
    public static byte[]? Of(ServedSite site, string folder, string path)
    {
        var heldBack = site.Result.Site.HeldBack.FirstOrDefault(b => b.Url + "index.html" == "/" + path);
        var errors = site.Result.Found.HasErrors || site.Fault is not null;
        if (heldBack is null && !errors)
        {
            return null;
        }

        var (title, text) = heldBack is not null
            ? (heldBack.Title.Text, Why(heldBack, site))
            : ("This page cannot be shown", "It is not there, or one of these errors keeps it from being made.");
        return Encoding.UTF8.GetBytes(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlEncoder.Default.Encode(title)}</title>
            <link rel="stylesheet" href="/_serve/live.css">
            </head>
            <body class="missing">
            <main>
            <h1>{HtmlEncoder.Default.Encode(title)}</h1>
            <p>{HtmlEncoder.Default.Encode(text)}</p>
            <p><a href="/">Go to the home page</a></p>
            {(errors && heldBack is null ? StateJson.Html(site, folder, null) : "")}
            </main>
            </body>
            </html>

            """
        );
    }

    private static string Why(Briefing briefing, ServedSite site) =>
        site.Result.Site.TlpOf(briefing) > site.Result.Site.Config.TlpCeiling
            ? "This briefing is above the TLP ceiling of the site: it is on no page."
        : briefing.Expires <= site.Options.Today
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"This briefing expired on {briefing.Expires:yyyy-MM-dd}: it is on no page any more."
            )
        : briefing.Status is BriefingStatus.Draft or BriefingStatus.Review
            ? "This briefing is a draft: 'briefings serve --drafts' shows it."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"This briefing is held back until {briefing.PublishAt ?? briefing.Date:yyyy-MM-dd}: "
        ) + "'briefings serve --drafts' shows it.";
}
