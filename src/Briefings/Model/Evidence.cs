namespace Briefings.Model;

/// <summary>The use of one source for one claim.</summary>
/// <param name="Ref">The id of the source.</param>
/// <param name="Credibility">
/// Credibility of the information, 1 (confirmed) to 6 (cannot be judged), Admiralty code; null takes the source's.
/// </param>
/// <param name="Stance">Whether it speaks for or against the claim.</param>
/// <param name="Quote">The words of the source, if given.</param>
/// <param name="Locator">Page or section in the source, if given.</param>
public sealed record Evidence(Written Ref, int? Credibility, Stance Stance, Written? Quote, Written? Locator);
