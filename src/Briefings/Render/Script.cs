namespace Briefings.Render;

/// <summary>The writing systems of names, by their first letter (the ranges of Unicode's blocks).</summary>
internal static class Script
{
    private static readonly (char First, char Last, string Name)[] Ranges =
    [
        ('\u0370', '\u03FF', "Greek"),
        ('\u0400', '\u052F', "Cyrillic"),
        ('\u0530', '\u058F', "Armenian"),
        ('\u0590', '\u05FF', "Hebrew"),
        ('\u0600', '\u06FF', "Arabic"),
        ('\u0700', '\u074F', "Syriac"),
        ('\u0750', '\u077F', "Arabic"),
        ('\u0780', '\u07BF', "Thaana"),
        ('\u08A0', '\u08FF', "Arabic"),
        ('\u0900', '\u097F', "Devanagari"),
        ('\u0980', '\u09FF', "Bengali"),
        ('\u0A00', '\u0A7F', "Gurmukhi"),
        ('\u0B80', '\u0BFF', "Tamil"),
        ('\u0D80', '\u0DFF', "Sinhala"),
        ('\u0E00', '\u0E7F', "Thai"),
        ('\u0F00', '\u0FFF', "Tibetan"),
        ('\u1000', '\u109F', "Burmese"),
        ('\u10A0', '\u10FF', "Georgian"),
        ('\u1200', '\u137F', "Ethiopic"),
        ('\u1C80', '\u1C8F', "Cyrillic"),
        ('\u2DE0', '\u2DFF', "Cyrillic"),
        ('\u3040', '\u30FF', "Japanese"),
        ('\u3400', '\u4DBF', "Chinese characters"),
        ('\u4E00', '\u9FFF', "Chinese characters"),
        ('\uAC00', '\uD7AF', "Korean"),
        ('\uFB50', '\uFDFF', "Arabic"),
        ('\uFE70', '\uFEFF', "Arabic"),
    ];

    /// <summary>
    /// The English name of the script of <paramref name="text"/>; null for Latin and what is not known.
    /// </summary>
    public static string? OfText(string text)
    {
        var letter = text.FirstOrDefault(char.IsLetter);
        foreach (var (first, last, name) in Ranges)
        {
            if (letter >= first && letter <= last)
            {
                return name;
            }
        }

        return null;
    }
}
