using Briefings.Model;
using Briefings.Read.Fields;
using Briefings.Read.Yaml;

namespace Briefings.Read;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class ConfigReader
{
    private const string Path = "site.yml";

    /// <summary>
    /// The configuration of <paramref name="input"/>; what is wrong is reported and takes its default.
    /// </summary>
    public static SiteConfig Read(FileTree input, BuildOptions options, Diagnostics found)
    {
        var config = new SiteConfig { Title = new Written("", Location.Whole(Path)), BaseUrl = options.BaseUrl ?? "" };
        if (input.Find(Path) is not { } file)
        {
            found.Add(
                ReadRules.NoConfig,
                Location.Whole(Path),
                "there is no site.yml",
                "write one with at least 'title: …'"
            );
            return config;
        }

        return
            TextDecoder.Decode(file, found) is { } text
            && new YamlReader(found, []).Read(new YamlSource(Path, text, 1)) is { } map
            ? Bind(new FieldReader(map, found), options, config)
            : config;
    }

    private static SiteConfig Bind(FieldReader fields, BuildOptions options, SiteConfig config)
    {
        var search = Search(fields);
        CheckAnalytics(fields);
        var address = fields.Address("base_url")?.Text;
        var bound = config with
        {
            Title = fields.RequiredText("title") ?? config.Title,
            BaseUrl = (options.BaseUrl ?? address) is { Length: > 0 } url ? url.TrimEnd('/') + "/" : "",
            Description = fields.Text("description")?.Text ?? "",
            Language = fields.Language("language")?.Text ?? "en",
            Theme = fields.Text("theme") ?? config.Theme,
            Nav = fields.Records("nav", Link),
            Tlp = fields.Choice("tlp", Vocabularies.Tlp) ?? config.Tlp,
            TlpCeiling = fields.Choice("tlp_ceiling", Vocabularies.Tlp) ?? config.TlpCeiling,
            LikelihoodScale = fields.Choice("likelihood_scale", Vocabularies.LikelihoodScale) ?? config.LikelihoodScale,
            TrustHtml = fields.Flag("trust_html") ?? false,
            PageSize = fields.Number("page_size", 1, 1000) ?? config.PageSize,
            SearchLanguages = search.Languages,
            SearchStopWords = search.StopWords,
            Feeds = fields.Flag("feeds") ?? true,
        };
        fields.Done();
        return bound;
    }

    /// <summary>A link of the navigation; null, reported, when it is none.</summary>
    public static NavLink? Link(FieldReader fields)
    {
        var title = fields.RequiredText("title");
        var url = fields.RequiredText("url");
        return title is null || url is null ? null : new(title.Text, url);
    }

    private static SearchWords Search(FieldReader fields) =>
        fields.Record("search", record => new SearchWords(Texts(record, "languages"), Texts(record, "stop_words")))
        ?? new([], []);

    private static string[] Texts(FieldReader fields, string key) => [.. fields.Texts(key).Select(text => text.Text)];

    private static void CheckAnalytics(FieldReader fields)
    {
        if (fields.Text("analytics") is { Text: not "none" } other)
        {
            fields.Found.Add(
                FieldRules.UnknownWord,
                other.At,
                $"'{other.Text}' is not possible: pages load nothing from elsewhere",
                "write none, or remove the line"
            );
        }
    }

    private sealed record SearchWords(IReadOnlyList<string> Languages, IReadOnlyList<string> StopWords);
}
