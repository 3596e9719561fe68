namespace Briefings.Model;

/// <summary>An analytic judgement (ICD 203).</summary>
/// <param name="Text">The judgement.</param>
/// <param name="Likelihood">The wording on the site's scale, as written.</param>
/// <param name="Confidence">Confidence in the judgement.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="By">Whose judgement it is, when not the authors'.</param>
/// <param name="Evidence">The sources it rests on.</param>
/// <param name="Outcome">What came of it, once known.</param>
public sealed record Judgement(
    Body Text,
    Written? Likelihood,
    Confidence? Confidence,
    Written? Basis,
    Written? By,
    IReadOnlyList<Evidence> Evidence,
    Written? Outcome
);
