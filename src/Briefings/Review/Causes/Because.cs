namespace Briefings.Review.Causes;

/// <summary>Why a page differs.</summary>
public enum Because
{
    /// <summary>Its own file was edited.</summary>
    Content,

    /// <summary>It shows something of another file that was edited.</summary>
    Linked,

    /// <summary>The theme or site.yml was edited.</summary>
    Theme,
}
