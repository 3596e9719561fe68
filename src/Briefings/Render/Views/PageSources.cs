using Briefings.Model;

namespace Briefings.Render.Views;

/// <summary>The sources of one page, by the numbers under which it cites them.</summary>
/// <param name="Site">The site.</param>
/// <param name="Document">The page's document.</param>
internal sealed record PageSources(Site Site, Document Document)
{
    private readonly Dictionary<string, int> _numbers = BodyHtml.NumbersOf(Document, Site);

    /// <summary>The number of the source <paramref name="id"/>, from 1; 0 when the page does not use it.</summary>
    public int NumberOf(string id) => _numbers.GetValueOrDefault(id);
}
