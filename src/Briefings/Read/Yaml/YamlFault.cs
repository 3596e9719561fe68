namespace Briefings.Read.Yaml;

/// <summary>Where a text stops being YAML.</summary>
/// <param name="Line">The line in the parsed text, from 1; 0 when the parser does not say.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="IsReported">Whether the finding was made already.</param>
internal sealed record YamlFault(long Line, long Column, bool IsReported = false);
