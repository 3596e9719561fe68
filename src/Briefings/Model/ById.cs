namespace Briefings.Model;

/// <summary>Values by id, in a stable order; none for an id that is unknown.</summary>
/// <param name="find">Finds the values for an id. Pure, and safe to call from several threads.</param>
public sealed class ById<T>(Func<string, IEnumerable<T>> find)
{
    /// <summary>The values for <paramref name="id"/>.</summary>
    public IEnumerable<T> this[string id] => find(id);

    /// <summary>Whether there are values for <paramref name="id"/>.</summary>
    public bool Contains(string id) => find(id).Any();
}
