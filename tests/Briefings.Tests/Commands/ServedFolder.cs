using Briefings.Cli;
using Briefings.Cli.Serving;
using Briefings.Tests.Disk;

namespace Briefings.Tests.Commands;

/// <summary>A folder of its own that <c>serve</c> follows, on one day.</summary>
internal sealed class ServedFolder : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
#pragma warning disable CA2213 // A build under way may still print to them.
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
#pragma warning restore CA2213
    private LiveSite? _site;
    private Task<int> _run = Task.FromResult(0);

    /// <summary>The folder, with a site.yml.</summary>
    public TempFolder Folder { get; } = new TempFolder().With("site.yml", "title: Site\n");

    /// <summary>The address of the site.</summary>
    public Uri Root => new($"http://127.0.0.1:{_site!.Port}/");

    /// <summary>What it printed.</summary>
    public string Out => _out.ToString();

    /// <summary>What it complained of.</summary>
    public string Error => _error.ToString();

    /// <summary>Starts to serve, and waits for the first build.</summary>
    public async Task<ServedFolder> StartAsync(bool drafts = false, int port = 0)
    {
        var terminal = new Terminal(
            TextWriter.Synchronized(_out),
            TextWriter.Synchronized(_error),
            Stream.Null,
            false,
            Folder.Root,
            new DateOnly(2024, 6, 1)
        );
        _site = new LiveSite(Folder.Root, port, drafts, terminal);
        _run = Task.Run(() => SiteServer.RunAsync(_site, terminal, _ending.Token));
        await Task.WhenAny(_run, _site.CurrentAsync(_ending.Token));
        return this;
    }

    /// <summary>Saves a file as careful editors do: written beside it, then renamed.</summary>
    public void SaveByRename(string path, string text)
    {
        Folder.With(path + ".tmp", text);
        File.Move(Folder.At(path + ".tmp"), Folder.At(path), overwrite: true);
    }

    /// <summary>Ends serving as Ctrl+C does; gives the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _ending.CancelAsync();
        var code = await _run;
        _site?.Dispose();
        return code;
    }

    /// <summary>The exit code of a server that ends by itself.</summary>
    public Task<int> EndAsync() => _run;

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _ending.Dispose();
        Folder.Dispose();
    }
}
