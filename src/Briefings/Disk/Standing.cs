namespace Briefings.Disk;

/// <summary>How a page's bytes stand to what the output holds at its path.</summary>
internal enum Standing
{
    /// <summary>Nothing is there.</summary>
    New,

    /// <summary>Something else is there.</summary>
    Changed,

    /// <summary>These very bytes are there.</summary>
    Unchanged,
}
