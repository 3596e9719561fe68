using Xunit;

namespace Briefings.Tests.Commands;

/// <summary><c>new</c> writes what <c>check</c> accepts, or says why not and writes nothing.</summary>
public sealed class NewTests : IDisposable
{
    private static readonly string[] Kinds = ["actor", "briefing", "event", "source", "page"];

    private readonly Shell _shell = new();

    public NewTests() => Assert.Equal(0, _shell.Run("new", "site", "Site"));

    [Theory]
    [InlineData("Plain name")]
    [InlineData("Ünïté – 42")]
    [InlineData("جبهة النصرة")]
    [InlineData("a \"b\" \\c #d: e")]
    [InlineData("null")]
    [InlineData("yes")]
    [InlineData("42")]
    [InlineData("AS/400")]
    public void Any_name_gives_files_without_an_error(string name)
    {
        Assert.All(Kinds, kind => Assert.Equal(0, _shell.Run("new", kind, name, "--site", "site")));

        Assert.True(_shell.Run("check", "--site", "site") == 0, _shell.Out);
        Assert.True(_shell.Run("build", "--site", "site", "--drafts") == 0, _shell.Error);
    }

    [Fact]
    public void A_name_may_be_longer_than_a_file_s_may()
    {
        var name = string.Concat(Enumerable.Repeat("Long name ", 40));

        Assert.All(Kinds, kind => Assert.Equal(0, _shell.Run("new", kind, name, "--site", "site")));
        Assert.All(_shell.Folder.Texts().Keys, path => Assert.True(Path.GetFileName(path).Length < 130, path));
    }

    [Theory]
    [InlineData("", "one line")]
    [InlineData("two\nlines", "one line")]
    [InlineData("../x", "is a path")]
    [InlineData("/etc/x", "is a path")]
    [InlineData("!?", "no letter or digit")]
    public void A_name_that_is_none_is_refused(string name, string reason)
    {
        var before = _shell.Folder.Texts();

        Assert.All(
            Kinds.Append("site"),
            kind =>
            {
                Assert.Equal(2, _shell.Run("new", kind, name, "--site", "site"));
                Assert.Contains(reason, _shell.Error, StringComparison.Ordinal);
            }
        );
        Assert.Equal(before, _shell.Folder.Texts());
    }

    [Theory]
    [InlineData("actor", "Index")]
    [InlineData("page", "Actors")]
    [InlineData("page", "Search")]
    [InlineData("source", "Page")]
    [InlineData("actor", "First actor")]
    [InlineData("page", "About")]
    public void A_name_that_is_taken_or_reserved_is_refused(string kind, string name)
    {
        var before = _shell.Folder.Texts();

        Assert.Equal(2, _shell.Run("new", kind, name, "--site", "site"));
        Assert.Contains("choose another name", _shell.Error, StringComparison.Ordinal);
        Assert.Equal(before, _shell.Folder.Texts());
    }

    [Fact]
    public void A_site_is_not_written_over_another()
    {
        var before = _shell.Folder.Texts();

        Assert.Equal(2, _shell.Run("new", "site", "Site"));
        Assert.Contains(Path.Join("site", "site.yml"), _shell.Error, StringComparison.Ordinal);
        Assert.Equal(before, _shell.Folder.Texts());
    }

    public void Dispose() => _shell.Dispose();
}
