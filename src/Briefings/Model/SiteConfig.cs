namespace Briefings.Model;

/// <summary>The keys of <c>site.yml</c>, the only configuration file.</summary>
public sealed record SiteConfig
{
    /// <summary>The site's name.</summary>
    public required Written Title { get; init; }

    /// <summary>The absolute URL of the site's root, ending in a slash; empty when not set.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>One sentence about the site.</summary>
    public string Description { get; init; } = "";

    /// <summary>BCP 47 language tag of the site.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The folder under <c>templates/</c>.</summary>
    public Written Theme { get; init; } = new("default", Location.Whole("site.yml"));

    /// <summary>The links of the main navigation.</summary>
    public IReadOnlyList<NavLink> Nav { get; init; } = [];

    /// <summary>The TLP label of briefings that name none.</summary>
    public Tlp Tlp { get; init; } = Tlp.Clear;

    /// <summary>Nothing above this label reaches the output.</summary>
    public Tlp TlpCeiling { get; init; } = Tlp.Clear;

    /// <summary>The scale on which judgements word likelihood.</summary>
    public LikelihoodScale LikelihoodScale { get; init; } = LikelihoodScale.Icd203;

    /// <summary>Whether raw HTML in content is trusted; else it is sanitised.</summary>
    public bool TrustHtml { get; init; }

    /// <summary>How many entries a page of a long list holds; 1 to 1000.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Languages whose endings search folds, beside the site's own.</summary>
    public IReadOnlyList<string> SearchLanguages { get; init; } = [];

    /// <summary>Words that search leaves out, beside those of its languages.</summary>
    public IReadOnlyList<string> SearchStopWords { get; init; } = [];

    /// <summary>Whether feeds are made.</summary>
    public bool Feeds { get; init; } = true;
}
