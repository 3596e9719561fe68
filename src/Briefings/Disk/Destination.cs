using System.Text;
using Briefings.Model;

namespace Briefings.Disk;

/// <summary>Where a build writes, and where it remembers what it wrote.</summary>
internal sealed class Destination
{
    /// <summary>How the names of our own folders in or beside an output start.</summary>
    public const string StagingPrefix = ".briefings-";

    private static readonly string[] Inputs = ["content", "templates", "seeds", ".briefings", ".git"];
    private readonly string _site;
    private readonly string _shown;

    private Destination(string site, string folder, string shown)
    {
        (_site, Folder, _shown) = (site, folder, shown);
        Memory = Path.Join(site, ".briefings", "outputs");

        // Relative to the site where possible: the list stays true when both move, or are mounted elsewhere.
        Key = Hash(RealPath.IsWithin(folder, site) ? Slashed(Path.GetRelativePath(site, folder)) : folder);
        var staging = StagingPrefix + Hash(site + "\n" + folder);
        Stagings =
        [
            Path.Join(site, ".briefings", "staging", staging),
            Path.Join(Path.GetDirectoryName(folder), staging),
            Path.Join(folder, staging),
        ];
    }

    /// <summary>The output's folder, absolute, links resolved.</summary>
    public string Folder { get; }

    /// <summary>The folder where lists of outputs and locks lie.</summary>
    public string Memory { get; }

    /// <summary>What names this output in <see cref="Memory"/>.</summary>
    public string Key { get; }

    /// <summary>The places for pages that are not yet output: in the site, beside the output, in the output.</summary>
    public IReadOnlyList<string> Stagings { get; }

    /// <summary>
    /// The destination of a build of <paramref name="site"/>; null, reported, when it may not write there.
    /// </summary>
    public static Destination? Settle(string site, string output, Diagnostics found)
    {
        var destination = new Destination(RealPath.Of(site), RealPath.Of(output), Slashed(output));
        if (destination.Fault(site, output) is { } fault)
        {
            found.Add(OutputRules.BadOutput, destination.At(""), fault, "choose another --output");
            return null;
        }

        return destination;
    }

    /// <summary>The absolute path of the output file <paramref name="path"/>.</summary>
    public string PathOf(string path) => Path.Join(Folder, path);

    /// <summary>The output file <paramref name="path"/> as findings name it.</summary>
    public Location At(string path)
    {
        var shown = RealPath.IsWithin(Folder, _site) ? Slashed(Path.GetRelativePath(_site, Folder)) : _shown;
        return Location.Whole(path.Length == 0 ? shown : $"{shown.TrimEnd('/')}/{path}");
    }

    /// <summary>Reports that the disk refused to have <paramref name="path"/> written.</summary>
    public void Refused(string path, Exception exception, Diagnostics found) =>
        found.Add(NotWritten(At(path), exception));

    /// <summary>The finding that the disk refused, in the system's words.</summary>
    public static Diagnostic NotWritten(Location at, Exception exception) =>
        new(
            OutputRules.NotWritten,
            at,
            $"this cannot be written: {exception.Message.TrimEnd('.')}",
            "look at the space left and the permissions, and build again"
        );

    private string? Fault(string site, string output)
    {
        if (RealPath.IsWithin(_site, Folder))
        {
            return "the output is the site's own folder, or holds it";
        }

        if (Inputs.FirstOrDefault(name => RealPath.IsWithin(Folder, Path.Join(_site, name))) is { } input)
        {
            return $"the output lies in {input}/, where the site is made from";
        }

        // A link that comes with a pull request must not choose where on this machine is written.
        if (RealPath.IsWithin(Path.GetFullPath(output), Path.GetFullPath(site)) && !RealPath.IsWithin(Folder, _site))
        {
            return "the output is a link out of the site's folder";
        }

        if (RealPath.Of(Memory) != Memory)
        {
            return ".briefings/ is a link, and what earlier builds wrote is remembered there";
        }

        return File.Exists(Folder) ? "the output is a file, not a folder" : null;
    }

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string Hash(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text)).ToString()[..16];
}
