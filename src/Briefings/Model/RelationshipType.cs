namespace Briefings.Model;

/// <summary>A type of relationship between two actors.</summary>
/// <param name="Word">As content writes it: <c>pledged-to</c>.</param>
/// <param name="Label">Read from the source's side: "pledged to".</param>
/// <param name="InverseLabel">Read from the target's side: "holds the pledge of".</param>
/// <param name="Tone">Whether it binds or divides, for grouping and drawing.</param>
public sealed record RelationshipType(string Word, string Label, string InverseLabel, RelationshipTone Tone)
{
    /// <summary>Whether both ends read alike.</summary>
    public bool IsSymmetric => Label == InverseLabel;

    /// <summary>All types, in the order in which they are offered and shown.</summary>
    public static IReadOnlyList<RelationshipType> All { get; } =
    [
        Symmetric("allied-with", "allied with", RelationshipTone.Friendly),
        Symmetric("cooperates-with", "cooperates with", RelationshipTone.Friendly),
        Symmetric("rival-of", "rival of", RelationshipTone.Hostile),
        Symmetric("hostile-to", "hostile to", RelationshipTone.Hostile),
        new("supports", "supports", "supported by", RelationshipTone.Friendly),
        new("sponsors", "sponsors", "sponsored by", RelationshipTone.Friendly),
        new("hosts", "hosts", "hosted by", RelationshipTone.Friendly),
        new("member-of", "member of", "has as member", RelationshipTone.Hierarchy),
        new("part-of", "part of", "has as part", RelationshipTone.Hierarchy),
        new("pledged-to", "pledged to", "holds the pledge of", RelationshipTone.Hierarchy),
        new("splinter-of", "splinter of", "has as splinter", RelationshipTone.Lineage),
        new("successor-of", "successor of", "succeeded by", RelationshipTone.Lineage),
        new("merged-into", "merged into", "absorbed", RelationshipTone.Lineage),
        new("leads", "leads", "led by", RelationshipTone.Hierarchy),
        Symmetric("related-to", "related to", RelationshipTone.Other),
    ];

    /// <summary>The words of all types.</summary>
    public static Vocabulary<RelationshipType> Words { get; } =
        new("a type of relationship", [.. All.Select(t => (t.Word, t))]);

    private static RelationshipType Symmetric(string word, string label, RelationshipTone tone) =>
        new(word, label, label, tone);
}
