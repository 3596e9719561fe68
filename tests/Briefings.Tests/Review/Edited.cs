using System.Text;
using Briefings.Model;
using Briefings.Review;
using Briefings.Review.Facts;
using Briefings.Tests.Sites;

namespace Briefings.Tests.Review;

/// <summary>The site of every field, edited and reviewed against what it was.</summary>
internal sealed class Edited
{
    public const string Front = "content/actors/northern-front.md";
    public const string Raid = "content/briefings/2024-03-26-after-the-raid.md";
    public const string Landing = "content/events/2024-03-18-harbour-raid.md";
    public const string Sources = "content/sources/wires.yml";

    private readonly Dictionary<string, byte[]> _files = TestSites
        .Input("every-field")
        .Files.ToDictionary(f => f.Path, f => f.ReadAllBytes(), StringComparer.Ordinal);

    /// <summary>Replaces the only <paramref name="old"/> of a file by <paramref name="now"/>.</summary>
    public Edited Replace(string path, string old, string now)
    {
        var text = Encoding.UTF8.GetString(_files[path]);
        Xunit.Assert.Equal(2, text.Split(old).Length);
        return With(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Writes a file.</summary>
    public Edited With(string path, string text)
    {
        _files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Moves a file.</summary>
    public Edited Rename(string from, string to)
    {
        _files[to] = _files[from];
        return Without(from);
    }

    /// <summary>Takes a file away.</summary>
    public Edited Without(string path)
    {
        _files.Remove(path);
        return this;
    }

    /// <summary>The files as they are now.</summary>
    public FileTree Files() => new(_files.Select(f => InputFile.Of(f.Key, f.Value)));

    /// <summary>What changed since <paramref name="before"/>, or since the site of every field.</summary>
    public Preview Review(FileTree? before = null) =>
        Reviewer.Compare(
            before ?? TestSites.Input("every-field"),
            Files(),
            ("base", "head"),
            new BuildOptions(TestSites.Today, Workers: 2)
        );

    /// <summary>The changed facts, a line each.</summary>
    public static IEnumerable<string> Facts(Changes changes) =>
        changes.Facts.Select(f =>
            $"{Fact.Word(f.Kind)} {Fact.Word(f.Change)} {f.Page} {f.Name}: {f.Before ?? "-"} => {f.After ?? "-"}"
        );

    /// <summary>The changed pages, a line each.</summary>
    public static IEnumerable<string> Pages(Changes changes) =>
        changes.Pages.Select(p =>
            $"{Fact.Word(p.Change)} {p.Url} {Briefings.Review.Causes.PageChange.Word(p.Because)}: {p.Cause}"
        );

    /// <summary>The text of a file of the preview.</summary>
    public static string Text(Preview preview, string path)
    {
        using var bytes = preview.Result.Pages.Single(p => p.Path == path).Make(new Diagnostics());
        using var reader = new StreamReader(bytes);
        return reader.ReadToEnd();
    }

    /// <summary>All files of the preview as one text.</summary>
    public static string All(Preview preview) =>
        string.Join('\n', preview.Result.Pages.Select(p => p.Path + "\n" + Text(preview, p.Path)));
}
