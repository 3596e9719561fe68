using System.Collections;

namespace Briefings.Render.Themes.Compiled;

/// <summary><c>for NAME in LIST … else …</c></summary>
internal sealed class Loop(string name, Value list, Step body, Step? otherwise) : Step
{
    /// <inheritdoc/>
    public override void Write(Run run)
    {
        switch (list.Of(run))
        {
            case null:
                break;
            case object?[] many:
                Write(run, many.Length, i => many[i]);
                break;
            case IList many:
                Write(run, many.Count, i => many[i]);
                break;
            case IEnumerable many and not string:
                object?[] all = [.. many.Cast<object?>()];
                Write(run, all.Length, i => all[i]);
                break;
            default:
                throw Run.Irregular();
        }
    }

    private void Write(Run run, int count, Func<int, object?> at)
    {
        if (count == 0)
        {
            otherwise?.Write(run);
            return;
        }

        var before = run.Count;
        for (var i = 0; i < count; i++)
        {
            run.Turn();
            run.Set("for", new LoopPlace(i, count));
            run.Set(name, at(i));
            body.Write(run);
            run.Count = before;
        }
    }
}

/// <summary>How far a loop has come: what templates see as <c>for</c>.</summary>
internal sealed record LoopPlace(int Index, int Count)
{
    /// <summary>A value by its name.</summary>
    public object Get(string name) =>
        name switch
        {
            "first" => Index == 0,
            "last" => Index == Count - 1,
            "index" => Index,
            "length" => Count,
            _ => throw Run.Irregular(),
        };
}
