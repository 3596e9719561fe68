using Briefings.Model;
using Briefings.Read.Fields;
using Briefings.Read.Yaml;

namespace Briefings.Read.Themes;

/// <summary>Reads <c>theme.yml</c>.</summary>
internal static class ThemeSettingsReader
{
    private const string ColourForm = "a colour as #rrggbb, or two of them in brackets: by light, and in the dark";

    private const string TypeForm = "serif, sans, mono, or names of fonts with commas between";

    /// <summary>What <paramref name="file"/> says; what is wrong is reported and left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isOwn">Whether it is the site's; else it comes with the tool.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static ThemeSettings Read(InputFile file, bool isOwn, Diagnostics found) =>
        TextDecoder.Decode(file, found) is { } text
        && new YamlReader(found, []).Read(new YamlSource(file.Path, text, 1)) is { } map
            ? Bind(new FieldReader(map, found), isOwn)
            : new();

    private static ThemeSettings Bind(FieldReader fields, bool isOwn)
    {
        var type = fields.Record("type", Type) ?? new();
        var settings = type with
        {
            Colours = fields.Record("colours", group => Colours(group, isOwn)) ?? [],
            Fonts = fields.Records("fonts", Font),
            Logo = fields.Text("logo"),
            Nav = fields.Records("nav", ConfigReader.Link),
        };
        fields.Done();
        return settings;
    }

    private static ThemeSettings Type(FieldReader fields) =>
        new()
        {
            TextType = fields.Formatted("text", IsType, TypeForm)?.Text,
            HeadingType = fields.Formatted("headings", IsType, TypeForm)?.Text,
            InterfaceType = fields.Formatted("interface", IsType, TypeForm)?.Text,
            TextSize = fields.Number("size", 12, 24),
        };

    private static ThemeFont? Font(FieldReader fields)
    {
        var family = fields.RequiredText("family");
        var isFamily = family is not null && fields.Is(family, "family", IsFamily, "the name of one font");
        var file = fields.RequiredText("file");
        var weight = fields.Formatted("weight", IsWeight, "a weight such as 400, or two such as 300 700")?.Text;
        var isItalic = fields.Flag("italic") ?? false;
        return !isFamily || file is null ? null : new(family!.Text, file, weight ?? "400", isItalic);
    }

    private static Dictionary<string, ThemeColour> Colours(FieldReader fields, bool isOwn)
    {
        var colours = new Dictionary<string, ThemeColour>(StringComparer.Ordinal);
        foreach (var name in ThemeSettings.ColourNames)
        {
            var texts = fields.Texts(name);
            if (texts.Count > 2)
            {
                fields.Found.Add(FieldRules.BadFormat, texts[2].At, $"'{name}' is {ColourForm}");
            }
            else if (texts.Count > 0 && texts.All(text => fields.Is(text, name, IsColour, ColourForm)))
            {
                colours[name] = new(Small(texts[0]), Small(texts[^1]), isOwn ? texts[0].At : null);
            }
        }

        return colours;
    }

    // No letter of a colour is beyond ASCII.
    private static string Small(Written colour) =>
        string.Create(colour.Text.Length, colour.Text, (small, text) => text.AsSpan().ToLowerInvariant(small));

    private static bool IsColour(string text) =>
        text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    // What could end a CSS declaration is no part of a font's name.
    private static bool IsType(string text) =>
        text.All(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '-' or '\'' or '"');

    private static bool IsFamily(string text) => text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-');

    private static bool IsWeight(string text) =>
        text.Split(' ') is { Length: 1 or 2 } parts && parts.All(p => p.Length is 3 or 4 && p.All(char.IsAsciiDigit));
}
