using System.Diagnostics;
using System.Globalization;
using Briefings.Cli.Reports;
using Briefings.Disk;
using Briefings.Model;

namespace Briefings.Cli.Serving;

/// <summary>A site that follows its files: built anew on a thread of its own as soon as they change.</summary>
internal sealed class LiveSite : IDisposable
{
    private readonly bool _drafts;
    private readonly Terminal _terminal;
    private readonly LiveFolder _files;
    private readonly FolderWatch _watch;
    private readonly Thread _follower;
    private readonly string _start = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
    private readonly BuildMemory _memory = new();
    private readonly Lock _gate = new();
    private TaskCompletionSource<ServedSite> _settled = New<ServedSite>();
    private TaskCompletionSource _next = New();
    private ServedSite? _current;
    private int _builds;
    private bool _saidBlind;
    private volatile bool _isOver;

    /// <summary>The site in <paramref name="folder"/>, followed from <see cref="Follow"/> on.</summary>
    public LiveSite(string folder, int port, bool drafts, Terminal terminal)
    {
        (Folder, Port, _drafts, _terminal) = (folder, port, drafts, terminal);
        _files = new(folder);
        _watch = new(folder) { Noticed = Notice };
        _follower = new Thread(FollowFiles, maxStackSize: 16 * 1024 * 1024) { IsBackground = true };
    }

    /// <summary>The site's folder.</summary>
    public string Folder { get; }

    /// <summary>The port it is served on; settled by the server when 0 was asked for.</summary>
    public int Port { get; set; }

    /// <summary>Builds the site, and goes on doing so.</summary>
    public void Follow() => _follower.Start();

    /// <summary>The site as its files are: waits for a build under way, not for one that may come.</summary>
    public Task<ServedSite> CurrentAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _settled.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>The current build's id, and a task that ends when there is another build.</summary>
    public (string? Id, Task Next) State
    {
        get
        {
            lock (_gate)
            {
                return (_current?.Id, _next.Task);
            }
        }
    }

    /// <summary>Ends all following.</summary>
    public void Dispose()
    {
        _isOver = true;
        _watch.Dispose();
    }

    private static TaskCompletionSource<T> New<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Notice()
    {
        lock (_gate)
        {
            _settled = _settled.Task.IsCompleted ? New<ServedSite>() : _settled;
        }
    }

    private void Settle()
    {
        lock (_gate)
        {
            _settled.TrySetResult(_current!);
        }
    }

    // Reports of the system come first; the folder itself, looked at now and then, has the last word.
    private void FollowFiles()
    {
        var pause = TimeSpan.Zero;
        while (true)
        {
            var touched = _watch.Wait(pause);
            if (_isOver)
            {
                return;
            }

            var isQuiet = touched is { Count: 0 };
            var watch = Stopwatch.StartNew();
            var isChanged = isQuiet || touched is null ? _files.LookAround() : _files.LookAt(touched);
            pause = isQuiet || touched is null ? PauseAfter(watch.Elapsed) : pause;
            if (isChanged || _current is null)
            {
                Notice();
                Build();
                if (isQuiet)
                {
                    _watch.Renew();
                }
            }

            Settle();
            SayWhetherBlind();
        }
    }

    // A look costs a second's hundredth to a tenth: looking takes a sixtieth of one processor at most, or a tenth where
    // nothing else tells of changes.
    private TimeSpan PauseAfter(TimeSpan look)
    {
        var (times, least, most) = _watch.WhyBlind is null ? (60, 3.0, 15.0) : (10, 0.5, 2.0);
        return TimeSpan.FromSeconds(Math.Clamp(times * look.TotalSeconds, least, most));
    }

    private void Build()
    {
        var watch = Stopwatch.StartNew();
        var options = new BuildOptions(
            _terminal.Today,
            _drafts,
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/"),
            SiteFolder.Workers
        );
        var id = string.Create(CultureInfo.InvariantCulture, $"{_start}-{++_builds}");
        ServedSite built;
        try
        {
            built = new(id, _files.Tree, SiteBuilder.Build(_files.Tree, options, _memory), options);
        }
#pragma warning disable CA1031 // Whatever it is, the analyst goes on writing, and sees what was built before.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _terminal.Error.WriteLine($"the site cannot be built, by a fault of the tool: {exception}");
            var before = _current?.Result ?? SiteBuilder.Build(FileTree.Of(), options);
            built = new(id, _files.Tree, before, options, exception.Message);
        }

        lock (_gate)
        {
            _current = built;
            _next.SetResult();
            _next = New();
        }

        Settle();
        Report(built, watch.Elapsed);
    }

    private void Report(ServedSite built, TimeSpan time)
    {
        TextReport.Write(_terminal.Error, built.Errors, built.Input, _terminal.IsInteractive, 50);
        _terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"built in {time.TotalMilliseconds:0} ms: {TextReport.Sum(built.Result.Found.Count)}"
            )
        );
        _terminal.Out.Flush();
    }

    private void SayWhetherBlind()
    {
        if (_watch.WhyBlind is { } why && !_saidBlind)
        {
            _saidBlind = true;
            _terminal.Error.WriteLine(
                $"the system does not tell of changes ({why}): files are looked at every second or so"
            );
        }
    }
}
