using Briefings.Model;

namespace Briefings.Check;

/// <summary>
/// What was found in documents last. A linked document that is the same object stands in the same frame of others.
/// </summary>
internal sealed class CheckMemory
{
    private readonly Memo<Document, IReadOnlyList<Diagnostic>> _found = new();

    /// <summary>Starts a build.</summary>
    public void Start() => _found.Start();

    /// <summary>What <paramref name="check"/> finds in <paramref name="document"/>.</summary>
    public IReadOnlyList<Diagnostic> Of<T>(T document, Action<T, Diagnostics> check)
        where T : Document =>
        _found.Of(
            document,
            _ =>
            {
                var found = new Diagnostics();
                check(document, found);
                return found.Sorted();
            }
        );
}
