namespace Briefings.Model;

/// <summary>One output file: a path, and a pure way to make its bytes and its findings.</summary>
/// <param name="Path">
/// The path relative to the output folder, with forward slashes, such as <c>actors/taliban/index.html</c>.
/// </param>
/// <param name="Make">
/// Makes the bytes; a template's mistakes go to the given <see cref="Diagnostics"/>. Pure, and safe to call from
/// several threads.
/// </param>
public sealed record Page(string Path, Func<Diagnostics, Stream> Make)
{
    /// <summary>The path of the input file that the page is, byte for byte; null for one that is made.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// What of its own and of other documents an edit in the same frame can change on it. Null when that is not known.
    /// Pure, and safe to call from several threads.
    /// </summary>
    public Func<IEnumerable<Concern>>? Concerns { get; init; }

    /// <summary>The concerns of a page that no such edit changes.</summary>
    public static Func<IEnumerable<Concern>> Nothing { get; } = () => [];

    /// <summary>A page whose text is cheap to make.</summary>
    public static Page OfText(string path, Func<string> text) => new(path, _ => PageBytes.OfText(text()));

    /// <summary>A page that is an input file, byte for byte.</summary>
    public static Page OfFile(string path, InputFile file) =>
        new(path, _ => file.Open()) { Source = file.Path, Concerns = Nothing };

    /// <summary>
    /// The root-relative URL under which the page is read: <c>/actors/taliban/</c> for its index.html.
    /// </summary>
    public string Url =>
        "/" + (Path == "index.html" || Path.EndsWith("/index.html", StringComparison.Ordinal) ? Path[..^10] : Path);
}
