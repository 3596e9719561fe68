using Briefings.Model;

namespace Briefings.Render;

/// <summary>Joins the fragments of a body to HTML.</summary>
internal static class BodyHtml
{
    /// <summary>The body of <paramref name="document"/> with absolute links, as feeds need it.</summary>
    public static string Absolute(Document document, Site site) => "";
}
