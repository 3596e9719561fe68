using System.Text;
using Briefings.Model;
using Briefings.Review.Redline;

namespace Briefings.Review.Output;

/// <summary>The frame of every page of the review.</summary>
internal static class ReviewFrame
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; "
        + "base-uri 'none'";

    /// <summary>A page of the review at the root-relative <paramref name="url"/>, which ends in a slash.</summary>
    public static Page Page(string url, string title, string body)
    {
        var html = new Markup()
            .Html("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Html("<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Text(Policy)
            .Html("\">\n")
            .Html("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n")
            .Html("<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Element("title", title)
            .Html("\n<link rel=\"stylesheet\" href=\"")
            .Text(PreviewLink.Of(url, PreviewLink.Root + "review.css"))
            .Html("\">\n<script defer src=\"")
            .Text(PreviewLink.Of(url, PreviewLink.Root + "review.js"))
            .Html("\"></script>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the changes</a>\n")
            .Html(body)
            .Html("</body>\n</html>\n");
        var bytes = Encoding.UTF8.GetBytes(html.ToString());
        return new(url[1..] + "index.html", _ => new MemoryStream(bytes, writable: false));
    }

    /// <summary>The style sheet and the script, which come with the tool.</summary>
    public static IEnumerable<Page> Assets() =>
        [
            Briefings.Model.Page.OfText(
                PreviewLink.Root[1..] + "review.css",
                () => Text("review.css") + Text("review-index.css") + Text("review-redline.css")
            ),
            Briefings.Model.Page.OfText(PreviewLink.Root[1..] + "review.js", () => Text("review.js")),
        ];

    private static string Text(string name)
    {
        using var stream = typeof(ReviewFrame).Assembly.GetManifestResourceStream("review/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
