using Briefings.Link.Mentions;
using Briefings.Model;

namespace Briefings.Link;

/// <summary>A document with its prose linked, and whom it mentions.</summary>
internal sealed record LinkedPage(Document Document, IReadOnlyList<Sighting> Sightings);
