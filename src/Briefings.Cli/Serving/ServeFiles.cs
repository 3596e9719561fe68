using System.Text;

namespace Briefings.Cli.Serving;

/// <summary>The server's own files, which are in no site that is built.</summary>
internal sealed class ServeFiles
{
    private static readonly string[] Sources = ["place.js", "patch.js", "panel.js", "live.js"];

    private readonly Dictionary<string, ServedFile> _files = new(StringComparer.Ordinal);

    /// <summary>Reads them from the tool.</summary>
    public ServeFiles()
    {
        Add("live.js", "(() => {\n\"use strict\";\n" + string.Concat(Sources.Select(Text)) + "})();\n");
        foreach (var name in new[] { "worker.js", "live.css", "marks.css" })
        {
            Add(name, Text(name));
        }
    }

    /// <summary>The file <paramref name="name"/>, such as <c>live.js</c>; null when there is none.</summary>
    public ServedFile? Find(string name) => _files.GetValueOrDefault(name);

    private void Add(string name, string text) => _files[name] = ServedFile.Of(name, Encoding.UTF8.GetBytes(text));

    private static string Text(string name)
    {
        using var stream = typeof(ServeFiles).Assembly.GetManifestResourceStream("serve/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
