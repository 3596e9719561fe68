namespace Briefings.Disk;

/// <summary>
/// Tells when files of a site may have changed. What the system reports is a hint where to look first; when it loses
/// count or refuses to watch, the hint is to look everywhere.
/// </summary>
public sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan LongestBurst = TimeSpan.FromSeconds(1);

    private readonly string _folder;
    private readonly Lock _arming = new();
    private readonly object _gate = new();
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly List<FileSystemWatcher> _watchers = [];
    private bool _isEverywhere;
    private bool _mustArm = true;
    private bool _isOver;

    /// <summary>Watches the site in <paramref name="folder"/>, from the first wait on.</summary>
    public FolderWatch(string folder) => _folder = Path.GetFullPath(folder);

    /// <summary>Called at the first sign of a change, before a wait ends.</summary>
    public Action Noticed { get; init; } = () => { };

    /// <summary>Why the system does not tell of changes; null when it does.</summary>
    public string? WhyBlind { get; private set; }

    /// <summary>
    /// Waits until files may have changed and no more seem to come, or until <paramref name="pause"/> is over. Gives
    /// the absolute paths that were touched; none when nothing was reported; null when any file may have changed.
    /// </summary>
    public IReadOnlyCollection<string>? Wait(TimeSpan pause)
    {
        lock (_gate)
        {
            if (!_mustArm && !HasNews)
            {
                Monitor.Wait(_gate, pause);
            }

            WaitForQuiet();
        }

        Arm();
        lock (_gate)
        {
            IReadOnlyCollection<string>? touched = _isEverywhere ? null : [.. _touched];
            _isEverywhere = false;
            _touched.Clear();
            return touched;
        }
    }

    /// <summary>Starts to watch anew at the next wait: changes were found that nobody reported.</summary>
    public void Renew()
    {
        lock (_gate)
        {
            _mustArm = true;
        }
    }

    /// <summary>Ends a wait under way and all watching.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            Monitor.PulseAll(_gate);
        }

        Disarm();
    }

    private bool HasNews => _isEverywhere || _touched.Count > 0 || _isOver;

    // One save is a file or three; a checkout goes on, so that the more was touched, the longer more is waited for.
    private void WaitForQuiet()
    {
        var start = Environment.TickCount64;
        while (
            !_isOver
            && HasNews
            && Environment.TickCount64 - start < LongestBurst.TotalMilliseconds
            && Monitor.Wait(_gate, Math.Clamp(2 * _touched.Count + 2, 4, 150))
        )
        {
            // One more came.
        }
    }

    private void Arm()
    {
        lock (_arming)
        {
            lock (_gate)
            {
                if (!_mustArm || _isOver)
                {
                    return;
                }

                (_mustArm, _isEverywhere) = (false, true);
            }

            Disarm();
            try
            {
                WhyBlind = null;
                Watch(_folder, isDeep: false);
                foreach (var top in FolderTree.Tops.Select(name => new DirectoryInfo(Path.Join(_folder, name))))
                {
                    if (top.Exists && !RealPath.IsLink(top))
                    {
                        Watch(top.FullName, isDeep: true);
                    }
                }
            }
            catch (Exception exception)
                when (exception is IOException or ArgumentException or UnauthorizedAccessException)
            {
                Blind(exception);
            }
        }
    }

    private void Watch(string folder, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isDeep };
        _watchers.Add(watcher);
        watcher.NotifyFilter =
            NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Created += (_, change) => Touch(change.FullPath, isDeep);
        watcher.Changed += (_, change) => Touch(change.FullPath, isDeep);
        watcher.Deleted += (_, change) => Touch(change.FullPath, isDeep);
        watcher.Renamed += (_, change) =>
        {
            Touch(change.OldFullPath, isDeep);
            Touch(change.FullPath, isDeep);
        };
        watcher.Error += (_, fault) => Lose(fault.GetException());
        watcher.EnableRaisingEvents = true;
    }

    private void Touch(string path, bool isDeep)
    {
        var name = Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/');
        if (!FolderTree.IsInput(name))
        {
            return;
        }

        lock (_gate)
        {
            _touched.Add(path);
            // A folder that comes or goes takes its own watcher with it.
            _mustArm |= !isDeep && name != "site.yml";
            Monitor.PulseAll(_gate);
        }

        Noticed();
    }

    private void Lose(Exception exception)
    {
        if (exception is not InternalBufferOverflowException)
        {
            Blind(exception);
        }

        lock (_gate)
        {
            _isEverywhere = true;
            Monitor.PulseAll(_gate);
        }

        Noticed();
    }

    private void Blind(Exception exception) => WhyBlind = exception.Message;

    private void Disarm()
    {
        lock (_arming)
        {
            foreach (var watcher in _watchers)
            {
                watcher.Dispose();
            }

            _watchers.Clear();
        }
    }
}
