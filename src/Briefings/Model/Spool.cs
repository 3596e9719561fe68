namespace Briefings.Model;

/// <summary>
/// Takes bytes out of memory until they are wanted again: all the prose of a site, and what is made of it, need not be
/// there at once.
/// </summary>
public abstract class Spool
{
    /// <summary>Puts <paramref name="bytes"/> aside; on any thread.</summary>
    public abstract Spooled Put(ReadOnlySpan<byte> bytes);
}
