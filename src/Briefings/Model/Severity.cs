namespace Briefings.Model;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Good to know; never fails a build.</summary>
    Note,

    /// <summary>Should be mended before publishing; fails only with <c>--warnings-as-errors</c>.</summary>
    Warning,

    /// <summary>Must be mended; nothing is written while it stands.</summary>
    Error,
}
