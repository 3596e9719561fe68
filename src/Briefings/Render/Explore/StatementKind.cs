namespace Briefings.Render.Explore;

/// <summary>What a statement is about, in the order in which a page shows it.</summary>
internal enum StatementKind
{
    /// <summary>Who was allied with, supported or hosted whom.</summary>
    Alliance,

    /// <summary>Who was hostile to whom.</summary>
    Hostility,

    /// <summary>Who was a member or part of, or pledged to, whom.</summary>
    Membership,

    /// <summary>Who led whom.</summary>
    Leadership,

    /// <summary>Descent and other ties.</summary>
    Other,
}
