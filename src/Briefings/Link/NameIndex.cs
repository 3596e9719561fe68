using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>Ids by folded name.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The names of <paramref name="documents"/>; of two with one name the first counts.</summary>
    public NameIndex(IEnumerable<Document> documents, Func<Document, IReadOnlyList<Written>> others)
    {
        foreach (var document in documents.OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            _ids.TryAdd(Folding.Key(document.Title.Text), document.Id);
            foreach (var other in others(document))
            {
                _ids.TryAdd(Folding.Key(other.Text), document.Id);
            }
        }
    }

    /// <summary>The id of the document called <paramref name="name"/>, however it is cased or accented.</summary>
    public string? Find(string name) => _ids.GetValueOrDefault(Folding.Key(name));
}
