namespace Briefings.Read;

/// <summary>What a file under <c>content/</c> is, by its path.</summary>
internal enum ContentKind
{
    /// <summary>A briefing.</summary>
    Briefing,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A plain page.</summary>
    Page,

    /// <summary>Sources and publishers.</summary>
    Sources,

    /// <summary>Places.</summary>
    Places,

    /// <summary>Topics.</summary>
    Topics,

    /// <summary>Glossary terms.</summary>
    Glossary,

    /// <summary>An image or document that is copied.</summary>
    Asset,

    /// <summary>A file of the system or an editor, silently left out.</summary>
    Ignored,

    /// <summary>A file that belongs nowhere; reported.</summary>
    Misplaced,
}
