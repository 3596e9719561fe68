namespace Briefings.Render.Explore;

/// <summary>Whether something held on a day, as far as its dates tell.</summary>
internal enum Held
{
    /// <summary>It did not.</summary>
    No,

    /// <summary>Its dates allow it and do not prove it.</summary>
    Maybe,

    /// <summary>It did.</summary>
    Yes,
}
