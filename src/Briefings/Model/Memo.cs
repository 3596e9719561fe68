namespace Briefings.Model;

/// <summary>
/// What one build made of its inputs, for the next to take up: the same input, the very same object, has the same
/// result. What a build does not ask for is forgotten after it.
/// </summary>
internal sealed class Memo<TInput, TResult>
    where TInput : class
{
    private const int FewInputs = 16;

    private IReadOnlyList<TInput> _inputs = [];
    private IReadOnlyList<TResult> _results = [];

    /// <summary>What the last build asked for.</summary>
    public IEnumerable<(TInput Input, TResult Result)> Results => _inputs.Zip(_results);

    /// <summary>Forgets everything: something else that results depend on has changed.</summary>
    public void Forget() => (_inputs, _results) = ([], []);

    /// <summary>
    /// The results for <paramref name="inputs"/>, in their order, made now unless the last build made them.
    /// </summary>
    /// <param name="inputs">The inputs; the list is kept, and must not change.</param>
    /// <param name="workers">How many threads make results.</param>
    /// <param name="make">Makes a result of an input and its position. Safe to call from several threads.</param>
    /// <param name="isGood">Whether a result of the last build still holds; null when all do.</param>
    public IReadOnlyList<TResult> Map(
        IReadOnlyList<TInput> inputs,
        int workers,
        Func<TInput, int, TResult> make,
        Func<TResult, bool>? isGood = null
    )
    {
        var results = new TResult[inputs.Count];
        var open = Open(inputs, results, isGood ?? (_ => true));
        var made = Workers.Map(open, Math.Min(workers, open.Count), at => make(inputs[at], at));
        for (var i = 0; i < open.Count; i++)
        {
            results[open[i]] = made[i];
        }

        (_inputs, _results) = (inputs, results);
        return results;
    }

    // Fills in what is known, and gives the positions of the rest. Most inputs stand where they stood.
    private List<int> Open(IReadOnlyList<TInput> inputs, TResult[] results, Func<TResult, bool> isGood)
    {
        var moved = new List<int>();
        for (var i = 0; i < inputs.Count; i++)
        {
            if (i < _inputs.Count && ReferenceEquals(inputs[i], _inputs[i]) && isGood(_results[i]))
            {
                results[i] = _results[i];
            }
            else
            {
                moved.Add(i);
            }
        }

        var place = PlaceOf(moved.Count);
        return moved.FindAll(i =>
        {
            var known = place(inputs[i]);
            var isKnown = known >= 0 && isGood(_results[known]);
            results[i] = isKnown ? _results[known] : default!;
            return !isKnown;
        });
    }

    // Where an input stood in the last build; negative when nowhere. A table is worth its making for many inputs only.
    private Func<TInput, int> PlaceOf(int count)
    {
        if (count <= FewInputs)
        {
            return IndexOf;
        }

        var places = new Dictionary<TInput, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _inputs.Count; i++)
        {
            places[_inputs[i]] = i;
        }

        return input => places.GetValueOrDefault(input, -1);
    }

    private int IndexOf(TInput input)
    {
        for (var i = 0; i < _inputs.Count; i++)
        {
            if (ReferenceEquals(_inputs[i], input))
            {
                return i;
            }
        }

        return -1;
    }
}
