namespace Briefings.Model;

/// <summary>Whether a relationship binds or divides.</summary>
public enum RelationshipTone
{
    /// <summary>Alliance, cooperation, support.</summary>
    Friendly,

    /// <summary>Rivalry, hostility.</summary>
    Hostile,

    /// <summary>One is part of, pledged to or led by the other.</summary>
    Hierarchy,

    /// <summary>One came out of the other.</summary>
    Lineage,

    /// <summary>Anything else, told in a note.</summary>
    Other,
}
