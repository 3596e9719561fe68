namespace Briefings.Search.Language;

/// <summary>
/// What search knows of languages, by ISO 639 code: endings and stop words, folded and in lower case.
/// </summary>
internal static class Languages
{
    private static readonly Dictionary<string, string> EndingsOf = new(StringComparer.Ordinal)
    {
        ["en"] = "sses:ss ies:y ing ed es ss:ss us:us s e",
        ["fr"] = "ements ement euses:eu euse:eu eaux:eau aux:al eux:eu ees ee er es e s x",
        ["de"] = "ungen:ung ern en er em es e n s",
        ["es"] = "ciones:cion es os as a e o s",
        ["pt"] = "coes:cao oes:ao es os as a e o s",
        ["it"] = "zioni:zione i e a o",
        ["ru"] = "ами ями ого его ому ему ыми ими ов ев ах ях ам ям ом ем ои еи ии ые ие ая яя ую а я ы и у ю е о ь",
        ["ar"] = "ات ون ين ه",
    };

    private static readonly Dictionary<string, string> StopWords = new(StringComparer.Ordinal)
    {
        ["en"] =
            "a about after all also an and any are as at be been but by can could did do for from had has have he her "
            + "his how i if in into is it its more no not of on or our out over she should so than that the their them "
            + "then there these they this those to under up was we were what when which while who will with would you",
        ["fr"] =
            "au aux avec ce ces cette comme dans de des du elle en est et il ils la le les leur leurs mais ne ou par "
            + "pas plus pour que qui sa se ses son sont sur un une",
        ["de"] =
            "am an auch auf aus bei das dass dem den der des die durch ein eine einem einen einer eines er es fur hat "
            + "im in ist mit nach nicht noch oder sich sie sind uber um und von vor war wie wird zu zum zur",
        ["es"] = "a al ante como con de del el ella en es la las lo los mas o para pero por que se sin su sus un una y",
        ["pt"] =
            "a ao aos as com como da das de do dos e em mais mas na nas no nos o os ou para pela pelo por que se um "
            + "uma",
        ["it"] = "a ai al alla che con da dal dei del della di e gli i il in la le lo nel non o per piu si su un una",
        ["ru"] = "а без был была были было в во для до же за и из или к как на не но о об от по при с со то что это",
        ["ar"] = "ان او الى التي الذي على عن في ما مع من هذا هذه و",
    };

    /// <summary>The language of a BCP 47 <paramref name="tag"/>: <c>en</c> of <c>en-GB</c>.</summary>
    public static string Of(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>The endings of <paramref name="language"/>; null when none are known.</summary>
    public static Endings? Endings(string language) =>
        EndingsOf.TryGetValue(language, out var endings) ? Language.Endings.Parse(language, endings) : null;

    /// <summary>Words of <paramref name="language"/> that are in every text and so find nothing.</summary>
    public static IEnumerable<string> StopWordsOf(string language) =>
        StopWords.TryGetValue(language, out var words) ? words.Split(' ') : [];
}
