namespace Briefings.Disk;

/// <summary>What a repository cannot give, in words for the person who asked, with what to do about it.</summary>
public sealed class GitException : Exception
{
    /// <summary>Without a message.</summary>
    public GitException() { }

    /// <summary>With a message.</summary>
    public GitException(string message)
        : base(message) { }

    /// <summary>With a message and what led to it.</summary>
    public GitException(string message, Exception inner)
        : base(message, inner) { }
}
