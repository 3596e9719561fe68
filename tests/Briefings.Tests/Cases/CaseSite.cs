using System.Globalization;
using System.Text;
using Briefings.Model;

namespace Briefings.Tests.Cases;

/// <summary>The tiny site of a case, built.</summary>
internal sealed class CaseSite
{
    private const string DefaultConfig = "title: Test\nbase_url: https://example.org/\n";
    private readonly Dictionary<string, string> _outputs = new(StringComparer.Ordinal);

    /// <summary>Builds the site of <paramref name="case"/> and makes every page, as <c>check</c> does.</summary>
    public CaseSite(Case @case)
    {
        Input = Files(@case);
        var options = new BuildOptions(new DateOnly(2024, 6, 1), Drafts: @case.With("drafts").Any());
        var result = SiteBuilder.Build(Input, options);
        foreach (var page in result.Pages)
        {
            using var bytes = page.Make(result.Found);
            using var reader = new StreamReader(bytes, Encoding.UTF8);
            _outputs[page.Path] = reader.ReadToEnd();
        }

        Found = result.Found.Sorted();
    }

    /// <summary>The files of the site.</summary>
    public FileTree Input { get; }

    /// <summary>All findings, those of templates included.</summary>
    public IReadOnlyList<Diagnostic> Found { get; }

    /// <summary>The paths of all output files, in order.</summary>
    public IEnumerable<string> Paths => _outputs.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of the output file at <paramref name="path"/>; null when there is none.</summary>
    public string? Output(string path) => _outputs.GetValueOrDefault(path);

    /// <summary>
    /// The input files of <paramref name="case"/>; sections of one path follow each other in its file.
    /// </summary>
    public static FileTree Files(Case @case)
    {
        var files = new Dictionary<string, MemoryStream>(StringComparer.Ordinal);
        foreach (var section in @case.Sections)
        {
            if (Bytes(section) is var (path, bytes))
            {
                files.TryAdd(path, new MemoryStream());
                files[path].Write(bytes);
            }
        }

        files.TryAdd("site.yml", new MemoryStream(Encoding.UTF8.GetBytes(DefaultConfig)));
        var without = @case.With("without").Select(s => s.Rest).ToHashSet();
        return new([
            .. files.Where(f => !without.Contains(f.Key)).Select(f => InputFile.Of(f.Key, f.Value.ToArray())),
            .. @case.With("unreadable").Select(s => new InputFile(s.Rest, 1, () => throw new IOException())),
        ]);
    }

    private static (string Path, byte[] Bytes)? Bytes(Section section)
    {
        var words = section.Rest.Split(' ', 3);
        return section.Verb switch
        {
            "expect" or "absent" or "drafts" or "without" or "unreadable" => null,
            "bytes" => (words[0].TrimEnd(':'), Convert.FromHexString(string.Concat(section.Rest.Split(' ')[1..]))),
            "repeat" => (words[0], Encoding.UTF8.GetBytes(Repeated(words[2], words[1]))),
            _ => (section.Header, Encoding.UTF8.GetBytes(section.Text)),
        };
    }

    private static string Repeated(string text, string times) =>
        new StringBuilder()
            .Insert(
                0,
                text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal),
                int.Parse(times, CultureInfo.InvariantCulture)
            )
            .ToString();
}
