using System.Collections;

namespace Briefings.Render.Themes.Compiled;

/// <summary>An expression of a compiled template.</summary>
internal abstract class Value
{
    /// <summary>Its value now.</summary>
    public abstract object? Of(Run run);

    /// <summary>Whether its value counts as true.</summary>
    public virtual bool IsTrue(Run run) => run.IsTrue(Of(run));

    /// <summary>Puts its value out.</summary>
    public virtual void Write(Run run) => run.Put(Of(run));
}

/// <summary>A value that stands in the template.</summary>
internal sealed class Constant(object? value) : Value
{
    /// <inheritdoc/>
    public override object? Of(Run run) => value;
}

/// <summary>What a name means.</summary>
internal sealed class Name(string name) : Value
{
    /// <inheritdoc/>
    public override object? Of(Run run) => run.Get(name);
}

/// <summary><c>VIEW.NAME</c></summary>
internal sealed class Member(Value owner, string name) : Value
{
    // Views of a kind have their values in the same order.
    private int _place;

    /// <inheritdoc/>
    public override object? Of(Run run) =>
        owner.Of(run) switch
        {
            View view => view.TryGet(name, ref _place, out var value) ? value : throw Run.Irregular(),
            LoopPlace place => place.Get(name),
            string text when name == "size" => text.Length,
            ICollection list when name == "size" => list.Count,
            _ => throw Run.Irregular(),
        };
}

/// <summary><c>CONDITION ? THEN : ELSE</c></summary>
internal sealed class Either(Value condition, Value then, Value otherwise) : Value
{
    /// <inheritdoc/>
    public override object? Of(Run run) => (condition.IsTrue(run) ? then : otherwise).Of(run);
}
