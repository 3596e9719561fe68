using System.Text.RegularExpressions;

namespace Briefings.Tests.Cases;

/// <summary>One part of a case file: what stands between two headers.</summary>
/// <param name="Header">
/// The words between the dashes, such as <c>content/actors/isis-k.yml</c> or <c>expect</c>.
/// </param>
/// <param name="Lines">The lines below the header.</param>
internal sealed record Section(string Header, IReadOnlyList<string> Lines)
{
    /// <summary>The lines as a file holds them, each with its end.</summary>
    public string Text => string.Concat(Lines.Select(l => l + "\n"));

    /// <summary>The header's first word.</summary>
    public string Verb => Header.Split(' ')[0];

    /// <summary>The header after its first word.</summary>
    public string Rest => Header[Verb.Length..].Trim();
}

/// <summary>A behaviour in one text file: a sentence, a tiny site, and what must come out.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Sentence">What the case says.</param>
/// <param name="Sections">The parts, in order.</param>
internal sealed partial record Case(string Name, string Sentence, IReadOnlyList<Section> Sections)
{
    /// <summary>The folder of all cases.</summary>
    public static string Folder { get; } = Repository.At("tests/cases");

    /// <summary>The names of all cases, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.txt")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The path of the case <paramref name="name"/>.</summary>
    public static string FileOf(string name) => Path.Join(Folder, name + ".txt");

    /// <summary>The case <paramref name="name"/>, read from its file.</summary>
    public static Case Load(string name) => Parse(name, File.ReadAllText(FileOf(name)));

    /// <summary>A case from its text.</summary>
    public static Case Parse(string name, string text)
    {
        var sections = new List<Section>();
        var lines = new List<string>();
        var sentence = lines;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (HeaderLine().Match(line) is { Success: true } header)
            {
                sections.Add(new(header.Groups[1].Value, lines = []));
            }
            else
            {
                lines.Add(line);
            }
        }

        return new(name, string.Join('\n', sentence).Trim(), sections);
    }

    /// <summary>The case as its file holds it.</summary>
    public override string ToString() =>
        Sentence + "\n\n" + string.Concat(Sections.Select(s => $"-- {s.Header} --\n{s.Text}"));

    /// <summary>The sections with one of <paramref name="verbs"/>.</summary>
    public IEnumerable<Section> With(params string[] verbs) => Sections.Where(s => verbs.Contains(s.Verb));

    [GeneratedRegex("^-- (\\S.*\\S|\\S) --$", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLine();
}
