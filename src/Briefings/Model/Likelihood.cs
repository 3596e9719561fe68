namespace Briefings.Model;

/// <summary>One step of a likelihood scale.</summary>
/// <param name="Terms">The wordings that mean this step; the first is the one shown.</param>
/// <param name="FromPercent">The lower end of the range, 0 to 100.</param>
/// <param name="ToPercent">The upper end of the range, 0 to 100.</param>
public sealed record Likelihood(IReadOnlyList<string> Terms, int FromPercent, int ToPercent)
{
    /// <summary>
    /// ICD 203 (Office of the Director of National Intelligence, 2015), section D.6.e.2.a: seven steps in two
    /// wordings.
    /// </summary>
    public static IReadOnlyList<Likelihood> Icd203 { get; } =
    [
        new(["almost no chance", "remote"], 1, 5),
        new(["very unlikely", "highly improbable"], 5, 20),
        new(["unlikely", "improbable"], 20, 45),
        new(["roughly even chance", "roughly even odds"], 45, 55),
        new(["likely", "probable"], 55, 80),
        new(["very likely", "highly probable"], 80, 95),
        new(["almost certain", "nearly certain"], 95, 99),
    ];

    /// <summary>The PHIA probability yardstick (UK Professional Head of Intelligence Assessment, 2018).</summary>
    public static IReadOnlyList<Likelihood> Phia { get; } =
    [
        new(["remote chance"], 0, 5),
        new(["highly unlikely"], 10, 20),
        new(["unlikely"], 25, 35),
        new(["realistic possibility"], 40, 50),
        new(["likely", "probable"], 55, 75),
        new(["highly likely"], 80, 90),
        new(["almost certain"], 95, 100),
    ];

    /// <summary>The steps of <paramref name="scale"/>, from least to most likely.</summary>
    public static IReadOnlyList<Likelihood> Of(LikelihoodScale scale) => scale == LikelihoodScale.Phia ? Phia : Icd203;

    /// <summary>
    /// The step that <paramref name="term"/> words on <paramref name="scale"/>, if any; case counts not.
    /// </summary>
    public static Likelihood? Find(LikelihoodScale scale, string term) =>
        Of(scale).FirstOrDefault(step => step.Terms.Contains(term, StringComparer.OrdinalIgnoreCase));
}
