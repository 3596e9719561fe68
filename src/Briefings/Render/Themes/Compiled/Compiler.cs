using Scriban.Runtime;
using Scriban.Syntax;

namespace Briefings.Render.Themes.Compiled;

/// <summary>Turns Scriban's syntax trees into steps.</summary>
/// <param name="functions">What templates can call.</param>
internal sealed class Compiler(ScriptObject functions)
{
    /// <summary>The steps of a block.</summary>
    /// <exception cref="NotSupportedException">It holds what only Scriban can do.</exception>
    public Step Steps(ScriptBlockStatement? block) =>
        block is null
            ? throw new NotSupportedException()
            : new Sequence([.. block.Statements.Where(s => !s.CanSkipEvaluation).Select(StepOf)]);

    private Step StepOf(ScriptStatement statement) =>
        statement switch
        {
            ScriptRawStatement raw => new Raw(raw.Text.ToString()),
            ScriptExpressionStatement { Expression: ScriptFunctionCall call } when NameOf(call) == "part" => Part(call),
            ScriptExpressionStatement put => new Put(ValueOf(put.Expression)),
            ScriptIfStatement choice => Choice(choice),
            ScriptForStatement loop when loop.GetType() == typeof(ScriptForStatement) => Loop(loop),
            _ => throw new NotSupportedException(),
        };

    private Part Part(ScriptFunctionCall call) =>
        call.Arguments.Count is 1 or 2
            ? new(ValueOf(call.Arguments[0]), call.Arguments.Count > 1 ? ValueOf(call.Arguments[1]) : null)
            : throw new NotSupportedException();

    private Choice Choice(ScriptIfStatement choice) =>
        new(
            ValueOf(choice.Condition),
            Steps(choice.Then),
            choice.Else switch
            {
                null => null,
                ScriptIfStatement next => Choice(next),
                ScriptElseStatement last => Steps(last.Body),
                _ => throw new NotSupportedException(),
            }
        );

    private Loop Loop(ScriptForStatement loop) =>
        loop is { Variable: ScriptVariableGlobal variable, NamedArguments: null or { Count: 0 }, SetContinue: false }
        && !functions.Contains(variable.Name)
            ? new(
                variable.Name,
                ValueOf(loop.Iterator),
                Steps(loop.Body),
                loop.Else is { } otherwise ? Steps(otherwise.Body) : null
            )
            : throw new NotSupportedException();

    private Value ValueOf(ScriptExpression? expression) =>
        expression switch
        {
            ScriptLiteral { Value: null or string or int or bool } literal => new Constant(literal.Value),
            ScriptNestedExpression nested => ValueOf(nested.Expression),
            ScriptVariableGlobal variable when !functions.Contains(variable.Name) => new Name(variable.Name),
            ScriptMemberExpression { Member: { } name } member => new Member(ValueOf(member.Target), name.Name),
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => new Not(ValueOf(not.Right)),
            ScriptBinaryExpression operation => Operation(operation),
            ScriptConditionalExpression choice => new Either(
                ValueOf(choice.Condition),
                ValueOf(choice.ThenValue),
                ValueOf(choice.ElseValue)
            ),
            ScriptFunctionCall { Arguments.Count: 1 } call when NameOf(call) == "url" => new Url(
                ValueOf(call.Arguments[0])
            ),
            ScriptFunctionCall call => Call(call, null),
            ScriptPipeCall pipe => Piped(ValueOf(pipe.From), pipe.To),
            _ => throw new NotSupportedException(),
        };

    private Value Operation(ScriptBinaryExpression operation)
    {
        var (left, right) = (ValueOf(operation.Left), ValueOf(operation.Right));
        return operation.Operator switch
        {
            ScriptBinaryOperator.And => new Both(left, right),
            ScriptBinaryOperator.Or => new Any(left, right),
            ScriptBinaryOperator.CompareEqual
            or ScriptBinaryOperator.CompareNotEqual
            or ScriptBinaryOperator.CompareGreater
            or ScriptBinaryOperator.CompareGreaterOrEqual
            or ScriptBinaryOperator.CompareLess
            or ScriptBinaryOperator.CompareLessOrEqual
            or ScriptBinaryOperator.Add
            or ScriptBinaryOperator.Subtract
            or ScriptBinaryOperator.RangeInclude => new Operation(operation.Operator, left, right),
            _ => throw new NotSupportedException(),
        };
    }

    // A chain of pipes is read from the right: a | (f | g).
    private Call Piped(Value value, ScriptExpression? to) =>
        to switch
        {
            ScriptPipeCall { From: ScriptFunctionCall first } pipe => Piped(Call(first, value), pipe.To),
            ScriptFunctionCall last => Call(last, value),
            _ => throw new NotSupportedException(),
        };

    private Call Call(ScriptFunctionCall call, Value? piped)
    {
        Value[] arguments = [.. piped is null ? [] : new[] { piped }, .. call.Arguments.Select(ValueOf)];
        return
            FunctionOf(call.Target) is { } function
            && arguments.Length >= function.RequiredParameterCount
            && arguments.Length <= function.ParameterCount
            ? new(function, call, arguments)
            : throw new NotSupportedException();
    }

    // Only functions that need not know where they are called; a part as a value is kept apart, which Scriban does.
    private IScriptCustomFunction? FunctionOf(ScriptExpression? target) =>
        target switch
        {
            ScriptVariableGlobal { Name: not "part" } name => functions[name.Name] as IScriptCustomFunction,
            ScriptMemberExpression
            {
                Target: ScriptVariableGlobal { Name: "string" or "array" } owner,
                Member: { } name
            } => (functions[owner.Name] as ScriptObject)?[name.Name] as IScriptCustomFunction,
            _ => null,
        };

    private static string? NameOf(ScriptFunctionCall call) => (call.Target as ScriptVariableGlobal)?.Name;
}
