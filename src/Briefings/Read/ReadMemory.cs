using Briefings.Model;

namespace Briefings.Read;

/// <summary>What files held when they were read last.</summary>
internal sealed class ReadMemory
{
    private (bool, LikelihoodScale)? _settings;

    /// <summary>What each file holds.</summary>
    public Memo<InputFile, Noted<FileContent>> Files { get; } = new();

    /// <summary>What another process found in a file, if it kept that and it still holds.</summary>
    public Func<InputFile, Noted<FileContent>?> Kept { get; set; } = _ => null;

    /// <summary>What another process read, to go on from without a look at each document; or null.</summary>
    public KeptFiles? TakenUp { get; set; }

    /// <summary>The site as it was read last; null before the first time.</summary>
    public ReadSite? Last { get; set; }

    /// <summary>Starts a build with the settings of <paramref name="config"/> on which reading depends.</summary>
    public void Start(SiteConfig config)
    {
        var settings = (config.TrustHtml, config.LikelihoodScale);
        if (_settings != settings)
        {
            Files.Forget();
        }

        _settings = settings;
    }
}
