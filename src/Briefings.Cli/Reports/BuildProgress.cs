using System.Diagnostics;
using System.Globalization;
using Briefings.Model;
using Spectre.Console;

namespace Briefings.Cli.Reports;

/// <summary>How far a build has come, shown to a person who waits for it, and how long each stage took.</summary>
internal sealed class BuildProgress
{
    // A build that is over sooner shows nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly Terminal _terminal;
    private readonly Lock _gate = new();
    private readonly List<(Stage Stage, long Start)> _entered = [];
    private int _made;

    /// <summary>Progress on <paramref name="terminal"/>; nothing is shown where nobody looks.</summary>
    public BuildProgress(Terminal terminal)
    {
        _terminal = terminal;
        Onlooker = new(Enter, () => Interlocked.Increment(ref _made));
    }

    /// <summary>Whom the build tells.</summary>
    public Onlooker Onlooker { get; }

    /// <summary>How many pages there are to make, once that is known.</summary>
    public int Pages { get; set; }

    /// <summary>Runs <paramref name="build"/>, showing how far it has come.</summary>
    public T During<T>(Func<T> build)
    {
        if (!_terminal.IsInteractive)
        {
            return build();
        }

        using var over = new ManualResetEventSlim();
        var display = new Thread(() => Show(over));
        display.Start();
        try
        {
            return build();
        }
        finally
        {
            over.Set();
            display.Join();
        }
    }

    /// <summary>The stages with their times, the last one up to now: <c>read 0.120 s, link 0.050 s</c>.</summary>
    public override string ToString()
    {
        lock (_gate)
        {
            var ends = _entered.Skip(1).Select(e => e.Start).Append(Stopwatch.GetTimestamp());
            return string.Join(", ", _entered.Zip(ends, (e, end) => $"{Name(e.Stage)} {Seconds(e.Start, end)} s"));
        }
    }

    private void Enter(Stage stage)
    {
        lock (_gate)
        {
            _entered.Add((stage, Stopwatch.GetTimestamp()));
        }
    }

    private void Show(ManualResetEventSlim over)
    {
        if (over.Wait(Patience))
        {
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_terminal.Out) });
        console
            .Progress()
            .AutoClear(true)
            .Start(context =>
            {
                var bar = context.AddTask("read");
                do
                {
                    Update(bar);
                } while (!over.Wait(Step));
            });
    }

    private void Update(ProgressTask bar)
    {
        Stage stage;
        lock (_gate)
        {
            stage = _entered.Count > 0 ? _entered[^1].Stage : Stage.Read;
        }

        bar.Description = Name(stage);
        bar.IsIndeterminate = stage != Stage.Render;
        bar.MaxValue = Math.Max(1, Pages);
        bar.Value = Volatile.Read(ref _made);
    }

    private static string Name(Stage stage) =>
        stage switch
        {
            Stage.Read => "read",
            Stage.Link => "link",
            Stage.Check => "check",
            Stage.Plan => "plan",
            Stage.Search => "search",
            Stage.Render => "render",
            _ => "write",
        };

    private static string Seconds(long start, long end) =>
        Stopwatch.GetElapsedTime(start, end).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
