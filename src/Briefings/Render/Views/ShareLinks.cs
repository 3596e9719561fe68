using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>
/// Links by which a reader passes a briefing on: plain addresses, that load and count nothing until they are followed.
/// </summary>
internal static class ShareLinks
{
    /// <summary>The links; none when the site has no address of its own to pass on.</summary>
    public static View[] Of(Briefing briefing, Site site)
    {
        if (site.Config.BaseUrl.Length == 0)
        {
            return [];
        }

        var address = site.Config.BaseUrl + briefing.Url[1..];
        var (title, url) = (Uri.EscapeDataString(briefing.Title.Text), Uri.EscapeDataString(address));
        return
        [
            Link("E-mail", $"mailto:?subject={title}&body={url}"),
            Link("Mastodon", $"https://share.joinmastodon.org/#text={title}%20{url}"),
            Link("Bluesky", $"https://bsky.app/intent/compose?text={title}%20{url}"),
            Link("LinkedIn", $"https://www.linkedin.com/sharing/share-offsite/?url={url}"),
            Link("X", $"https://x.com/intent/post?text={title}&url={url}"),
        ];
    }

    private static View Link(string title, string address) => new("share") { ["title"] = title, ["address"] = address };
}
