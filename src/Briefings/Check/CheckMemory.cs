using Briefings.Model;

namespace Briefings.Check;

/// <summary>
/// What was found in documents last. A linked document that is the same object stands in the same frame of others.
/// </summary>
internal sealed class CheckMemory
{
    /// <summary>In briefings.</summary>
    public Memo<Briefing, Findings> Briefings { get; } = new();

    /// <summary>What briefings lack, where their files have no error.</summary>
    public Memo<Briefing, Findings> Readiness { get; } = new();

    /// <summary>In actors.</summary>
    public Memo<Actor, Findings> Actors { get; } = new();

    /// <summary>In events.</summary>
    public Memo<Event, Findings> Events { get; } = new();

    /// <summary>In sources.</summary>
    public Memo<Source, Findings> Sources { get; } = new();

    /// <summary>What was found in each document that was checked now, and what it lacks.</summary>
    public Func<Document, (Findings Checked, Findings Readiness)> ByDocument()
    {
        var found = new Dictionary<Document, Findings>(ReferenceEqualityComparer.Instance);
        Add(Briefings.Results);
        Add(Actors.Results);
        Add(Events.Results);
        Add(Sources.Results);
        var readiness = Readiness
            .Results.Where(one => one.Input.Kept is null)
            .ToDictionary(
                one => (Document)one.Input,
                one => one.Result,
                (IEqualityComparer<Document>)ReferenceEqualityComparer.Instance
            );
        return document =>
            (found.GetValueOrDefault(document, Findings.None), readiness.GetValueOrDefault(document, Findings.None));

        void Add<T>(IEnumerable<(T Input, Findings Result)> results)
            where T : Document
        {
            foreach (var (document, its) in results.Where(one => one.Input.Kept is null))
            {
                found[document] = its;
            }
        }
    }
}
