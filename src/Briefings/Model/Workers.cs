namespace Briefings.Model;

/// <summary>Work on many inputs at once.</summary>
internal static class Workers
{
    /// <summary>
    /// Begins to make <paramref name="value"/>, where there are workers; who asks for it meanwhile waits for it.
    /// </summary>
    public static void Ahead<T>(int workers, Lazy<T> value)
    {
        if (workers > 1)
        {
            new Thread(Make, maxStackSize: 16 * 1024 * 1024) { IsBackground = true }.Start();
        }

        void Make()
        {
            try
            {
                _ = value.Value;
            }
#pragma warning disable CA1031 // Whoever asks gets it.
            catch (Exception)
#pragma warning restore CA1031
            {
                // A lazy value keeps what went wrong.
            }
        }
    }

    /// <summary>Does all <paramref name="work"/>, side by side where there are workers.</summary>
    public static void Do(int workers, params IReadOnlyList<Action> work) =>
        Map(
            work,
            Math.Min(workers, work.Count),
            action =>
            {
                action();
                return 0;
            }
        );

    /// <summary>
    /// The results of <paramref name="work"/> in the order of <paramref name="inputs"/>, on explicit threads: under
    /// native
    /// AOT the thread pool's partitioning was measured to use one core only.
    /// </summary>
    public static IReadOnlyList<TResult> Map<T, TResult>(IReadOnlyList<T> inputs, int workers, Func<T, TResult> work)
    {
        var results = new TResult[inputs.Count];
        var next = -1;
        Exception? failure = null;
        var threads = new Thread[Math.Clamp(workers - 1, 0, 63)];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, maxStackSize: 16 * 1024 * 1024);
            threads[i].Start();
        }

        Work();
        foreach (var thread in threads)
        {
            thread.Join();
        }

        return failure is null ? results : throw new InvalidOperationException(failure.Message, failure);

        void Work()
        {
            try
            {
                int i;
                while ((i = Interlocked.Increment(ref next)) < inputs.Count)
                {
                    results[i] = work(inputs[i]);
                }
            }
#pragma warning disable CA1031 // A fault of ours on a thread must reach the caller, not end the process.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = exception;
            }
        }
    }
}
