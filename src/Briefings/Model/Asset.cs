namespace Briefings.Model;

/// <summary>An image or document beside content, copied as it is.</summary>
/// <param name="Url">The root-relative URL: the path below <c>content/</c>, pages at the root.</param>
/// <param name="File">The file.</param>
public sealed record Asset(string Url, InputFile File);
