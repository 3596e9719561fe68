using System.Globalization;
using Briefings.Cli.Reports;
using Briefings.Disk;
using Briefings.Model;

namespace Briefings.Cli.Serving;

/// <summary>A site as its files are at the moment; built anew when they have changed.</summary>
internal sealed class LiveSite(string folder, int port, bool drafts, Terminal terminal)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly Lock _gate = new();
    private Dictionary<string, Page> _pages = new(StringComparer.Ordinal);
    private BuildResult? _result;
    private ContentHash _fingerprint;
    private long _lookedAt;

    /// <summary>The port it is served on; settled by the server when 0 was asked for.</summary>
    public int Port { get; set; } = port;

    /// <summary>The bytes of the file at <paramref name="path"/>; null when there is none.</summary>
    public Stream? Open(string path)
    {
        var (page, found) = Find(path);
        return page?.Make(found);
    }

    /// <summary>Whether there is a file at <paramref name="path"/>.</summary>
    public bool Has(string path) => Find(path).Page is not null;

    private (Page? Page, Diagnostics Found) Find(string path)
    {
        lock (_gate)
        {
            var now = Environment.TickCount64;
            if (_result is null || now - _lookedAt > Pause.TotalMilliseconds)
            {
                Refresh();
                _lookedAt = Environment.TickCount64;
            }

            return (_pages.GetValueOrDefault(path), _result!.Found);
        }
    }

    private void Refresh()
    {
        var fingerprint = FolderFingerprint.Of(folder);
        if (_result is not null && fingerprint == _fingerprint)
        {
            return;
        }

        _fingerprint = fingerprint;
        var options = new BuildOptions(
            terminal.Today,
            drafts,
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/"),
            SiteFolder.Workers
        );
        var (input, result) = SiteFolder.Build(folder, options);
        _result = result;
        _pages = result.Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var found = result.Found.Sorted();
        var errors = found.Where(d => d.Rule.Severity == Severity.Error).ToList();
        TextReport.Write(terminal.Error, errors, input, terminal.IsInteractive, 50);
        terminal.Out.WriteLine($"built: {TextReport.Sum(found)}");
    }
}
