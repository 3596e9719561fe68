#pragma warning disable CA1812 // never made: read as metadata only

// A house with every fault that the architecture tests know, so that each of them is seen to fail.
namespace Briefings.Read.Wrong;

internal interface ILonely;

internal sealed class OnlyOne : ILonely
{
    private static int _made;

    public static int Make() => ++_made;
}

internal static class PageHelper
{
    public static object Search(Model.Site site) => Briefings.Search.SearchIndexer.DocumentsOf(site);

    public static object Parse(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

    public static object? Make(Type type) => Activator.CreateInstance(type);
}
