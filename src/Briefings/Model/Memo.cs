using System.Collections.Concurrent;

namespace Briefings.Model;

/// <summary>
/// What one build made of its inputs, for the next to take up: the same input, the very same object, has the same
/// result. What a build does not ask for is forgotten after it. Safe for several threads.
/// </summary>
internal sealed class Memo<TInput, TResult>
    where TInput : class
{
    private ConcurrentDictionary<TInput, TResult> _last = New();
    private ConcurrentDictionary<TInput, TResult> _current = New();

    /// <summary>Starts a build.</summary>
    public void Start() => (_last, _current) = (_current, New());

    /// <summary>Forgets everything: something else that results depend on has changed.</summary>
    public void Forget() => (_last, _current) = (New(), New());

    /// <summary>The result for <paramref name="input"/>, made now unless the last build made it.</summary>
    public TResult Of(TInput input, Func<TInput, TResult> make) =>
        _current.GetOrAdd(
            input,
            static (key, given) => given._last.TryGetValue(key, out var known) ? known : given.make(key),
            (_last, make)
        );

    private static ConcurrentDictionary<TInput, TResult> New() => new(ReferenceEqualityComparer.Instance);
}
