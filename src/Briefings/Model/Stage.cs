namespace Briefings.Model;

/// <summary>The stages of a build, in order.</summary>
public enum Stage
{
    /// <summary>Files become documents.</summary>
    Read,

    /// <summary>Documents become a site.</summary>
    Link,

    /// <summary>The site is checked.</summary>
    Check,

    /// <summary>Pages are planned: what there is, not yet what it holds.</summary>
    Plan,

    /// <summary>The search files are made.</summary>
    Search,

    /// <summary>Pages are made and put aside.</summary>
    Render,

    /// <summary>Pages are put in place.</summary>
    Write,
}
