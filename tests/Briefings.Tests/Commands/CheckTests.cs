using System.Globalization;
using Xunit;

namespace Briefings.Tests.Commands;

/// <summary><c>check</c> prints every mistake at its place, with its line, however many there are.</summary>
public sealed class CheckTests : IDisposable
{
    private const int Files = 40;
    private const int Mistakes = 25;

    private readonly Shell _shell = new();

    public CheckTests() => Assert.Equal(0, _shell.Run("new", "site", "Site"));

    [Fact]
    public void A_thousand_mistakes_are_all_printed_in_order_with_their_lines()
    {
        var places = new List<string>();
        for (var file = 0; file < Files; file++)
        {
            var lines = Enumerable.Range(0, Mistakes).Select(i => $"- see [@nobody-{file}-{i}]");
            Write($"content/pages/p{file:00}.md", "---\ntitle: Page\n---\n\n" + string.Join('\n', lines) + "\n");
            places.AddRange(Enumerable.Range(5, Mistakes).Select(line => $"content/pages/p{file:00}.md:{line}:9:"));
        }

        Assert.Equal(1, _shell.Run("check", "--site", "site"));

        var printed = _shell.Out.Split('\n');
        var at = Enumerable.Range(0, printed.Length).Where(i => printed[i].Contains(": error ")).ToList();
        Assert.Equal(places, at.Select(i => printed[i].Split(' ')[0]));
        Assert.All(
            at,
            i =>
            {
                var (line, id) = (printed[i].Split(':')[1], printed[i].Split('\'')[1]);
                Assert.Equal($"{line.PadLeft(3)} | - see [@{id}]", printed[i + 1]);
                Assert.Equal(printed[i + 1].IndexOf('@', StringComparison.Ordinal) + 1, Caret(printed[i + 2]));
            }
        );
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"{Files * Mistakes} errors"),
            printed[^2],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData('\u001b')]
    [InlineData('\u009b')]
    [InlineData('\u202b')]
    [InlineData('\u202e')]
    [InlineData('\u2067')]
    [InlineData('\u2068')]
    public void Nothing_that_moves_or_turns_a_terminal_s_text_is_printed(char sign)
    {
        Write("content/pages/p.md", $"---\ntitle: Page\n---\n\nText {sign}[31m\tsee [@nobody]\n");

        Assert.Equal(1, _shell.Run("check", "--site", "site"));

        Assert.Contains("  5 | Text \uFFFD[31m\tsee [@nobody]", _shell.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(sign, _shell.Out);
    }

    [Theory]
    [InlineData("\u202e", "\uFFFD")]
    [InlineData("%", "%25")]
    public void Nor_is_it_in_what_a_workflow_prints(string sign, string printed)
    {
        Write("content/pages/p.md", $"---\ntitle: Page\n---\n\nSee [more](/nowhere{sign}x/).\n");

        Assert.Equal(1, _shell.Run("check", "--site", "site", "--format", "github"));

        Assert.Contains($"/nowhere{printed}x/", _shell.Out, StringComparison.Ordinal);
        Assert.DoesNotContain($"{sign}x", _shell.Out, StringComparison.Ordinal);
    }

    private static int Caret(string line) => line.IndexOf('^', StringComparison.Ordinal);

    private void Write(string path, string text) => _shell.Folder.With("site/" + path, text);

    public void Dispose() => _shell.Dispose();
}
