using Briefings.Model;

namespace Briefings.Link;

/// <summary>A document as it was written and as it was linked.</summary>
/// <param name="Written">As it was read.</param>
/// <param name="InFields">What was found in its fields.</param>
/// <param name="Page">The finished document, and what was found in its prose.</param>
internal sealed record LinkedDocument(Document Written, Findings InFields, Noted<LinkedPage> Page)
{
    /// <summary>Whether anything was found in it.</summary>
    public bool HasFindings => !InFields.IsEmpty || !Page.Found.IsEmpty;
}
