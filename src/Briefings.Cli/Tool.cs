namespace Briefings.Cli;

/// <summary>This tool, as it was compiled.</summary>
internal static class Tool
{
    /// <summary>
    /// What differs when this tool differs: the version ids of its own modules, which compilers make of all that is in
    /// them (ECMA-335, II.22.30), and the runtime's version.
    /// </summary>
    public static string Identity =>
        string.Join(
            '\n',
            typeof(SiteBuilder).Module.ModuleVersionId,
            typeof(Tool).Module.ModuleVersionId,
            Environment.Version
        );
}
