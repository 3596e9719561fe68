namespace Briefings.Render.Themes.Compiled;

/// <summary>A piece of a compiled template.</summary>
internal abstract class Step
{
    /// <summary>Writes it.</summary>
    public abstract void Write(Run run);
}

/// <summary>Pieces one after the other.</summary>
internal sealed class Sequence(Step[] steps) : Step
{
    /// <inheritdoc/>
    public override void Write(Run run)
    {
        foreach (var step in steps)
        {
            step.Write(run);
        }
    }
}

/// <summary>Text that stands in the template.</summary>
internal sealed class Raw(string text) : Step
{
    private readonly byte[] _text = System.Text.Encoding.UTF8.GetBytes(text);

    /// <inheritdoc/>
    public override void Write(Run run) => run.Output.Write(_text);
}

/// <summary>A value that is put out.</summary>
internal sealed class Put(Value value) : Step
{
    /// <inheritdoc/>
    public override void Write(Run run) => value.Write(run);
}

/// <summary><c>if … else …</c></summary>
internal sealed class Choice(Value condition, Step then, Step? otherwise) : Step
{
    /// <inheritdoc/>
    public override void Write(Run run) => (condition.IsTrue(run) ? then : otherwise)?.Write(run);
}

/// <summary><c>part NAME VIEW</c></summary>
internal sealed class Part(Value name, Value? given) : Step
{
    /// <inheritdoc/>
    public override void Write(Run run) =>
        run.Part(name.Of(run) as string ?? throw Run.Irregular(), given is not null, given?.Of(run));
}
