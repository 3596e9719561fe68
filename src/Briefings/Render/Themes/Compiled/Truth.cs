using Scriban.Syntax;

namespace Briefings.Render.Themes.Compiled;

/// <summary>An expression that is true or false.</summary>
internal abstract class Truth : Value
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <inheritdoc/>
    public sealed override object Of(Run run) => IsTrue(run) ? True : False;
}

/// <summary><c>!VALUE</c></summary>
internal sealed class Not(Value value) : Truth
{
    /// <inheritdoc/>
    public override bool IsTrue(Run run) => !value.IsTrue(run);
}

/// <summary><c>LEFT &amp;&amp; RIGHT</c></summary>
internal sealed class Both(Value left, Value right) : Truth
{
    /// <inheritdoc/>
    public override bool IsTrue(Run run) => left.IsTrue(run) && right.IsTrue(run);
}

/// <summary><c>LEFT || RIGHT</c></summary>
internal sealed class Any(Value left, Value right) : Truth
{
    /// <inheritdoc/>
    public override bool IsTrue(Run run) => left.IsTrue(run) || right.IsTrue(run);
}

/// <summary>Two values compared or joined; texts and numbers at once, everything else as Scriban does it.</summary>
internal sealed class Operation(ScriptBinaryOperator how, Value left, Value right) : Value
{
    /// <inheritdoc/>
    public override object? Of(Run run) =>
        (how, left.Of(run), right.Of(run)) switch
        {
            (ScriptBinaryOperator.CompareEqual, string one, string other) => one == other,
            (ScriptBinaryOperator.CompareNotEqual, string one, string other) => one != other,
            (ScriptBinaryOperator.CompareGreater, int one, int other) => one > other,
            (ScriptBinaryOperator.Add, string one, string other) => one + other,
            var (_, one, other) => ScriptBinaryExpression.Evaluate(run.State, default, how, one, other),
        };
}
