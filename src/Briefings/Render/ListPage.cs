namespace Briefings.Render;

/// <summary>One page of a long list.</summary>
/// <param name="Url">The address of the list's first page.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Total">How many entries they hold together.</param>
/// <param name="Entries">This page's entries.</param>
internal sealed record ListPage<T>(string Url, int Number, int Pages, int Total, IReadOnlyList<T> Entries);
