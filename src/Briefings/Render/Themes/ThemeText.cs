using System.Text;
using Briefings.Model;

namespace Briefings.Render.Themes;

/// <summary>The text of a theme's file.</summary>
internal static class ThemeText
{
    /// <summary>The text of <paramref name="file"/>; one that is no UTF-8 is reported.</summary>
    public static string Of(InputFile file, Diagnostics found)
    {
        var bytes = file.ReadAllBytes().AsSpan();
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            found.Add(ReadRules.NotUtf8, Location.Whole(file.Path), "the file is not UTF-8", "save it as UTF-8");
            return "";
        }
    }
}
