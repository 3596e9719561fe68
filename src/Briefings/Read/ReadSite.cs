using Briefings.Model;

namespace Briefings.Read;

/// <summary>A site as it was read, file by file, for the next build to go on from.</summary>
/// <param name="Input">The files.</param>
/// <param name="Options">The build's options.</param>
/// <param name="Files">What those below <c>content/</c> hold, in the order of their paths.</param>
/// <param name="Documents">All of it.</param>
/// <param name="Found">What was found, the files' own findings aside.</param>
internal sealed record ReadSite(
    FileTree Input,
    BuildOptions Options,
    IReadOnlyList<ReadFile> Files,
    Model.Documents Documents,
    Findings Found
)
{
    private const int MostChanges = 64;

    // Most files have none: of these nothing is looked at again.
    private IReadOnlyList<Findings> FoundInFiles { get; init; } = FoundIn(Files);

    /// <summary>
    /// This site as <paramref name="input"/> has it; null unless a few documents changed, and in none of them
    /// what its fields hold for others.
    /// </summary>
    public ReadSite? With(FileTree input, BuildOptions options)
    {
        if (options != Options || input.Findings != Input.Findings || input.Files.Count != Input.Files.Count)
        {
            return null;
        }

        var changed = input.Files.Zip(Input.Files).Where(p => p.First != p.Second).Take(MostChanges + 1).ToList();
        if (changed.Count > MostChanges)
        {
            return null;
        }

        var files = Files.ToArray();
        var reader = new FileReader(Documents.Config, options.Spool);
        var replaced = new Replacements();
        var isFoundSame = true;
        foreach (var (now, old) in changed)
        {
            var at = Array.FindIndex(files, file => file.File == old);
            if (at < 0 || files[at].With(now, reader) is not { } read)
            {
                return null;
            }

            replaced.Add(files[at].Document!, read.Document!);
            isFoundSame &= read.Content.Found.IsEmpty && files[at].Content.Found.IsEmpty;
            files[at] = read;
        }

        return this with
        {
            Input = input,
            Files = files,
            FoundInFiles = isFoundSame ? FoundInFiles : FoundIn(files),
            Documents = Documents with
            {
                Briefings = replaced.In(Documents.Briefings),
                Actors = replaced.In(Documents.Actors),
                Events = replaced.In(Documents.Events),
                Pages = replaced.In(Documents.Pages),
            },
        };
    }

    /// <summary>Adds what was found.</summary>
    public void Report(Diagnostics found)
    {
        found.Add(Found);
        found.AddAll(FoundInFiles);
    }

    private static IReadOnlyList<Findings> FoundIn(IReadOnlyList<ReadFile> files) =>
        [.. files.Select(file => file.Content.Found).Where(found => !found.IsEmpty)];
}
