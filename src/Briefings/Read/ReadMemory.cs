using Briefings.Model;

namespace Briefings.Read;

/// <summary>What files held when they were read last.</summary>
internal sealed class ReadMemory
{
    private readonly Memo<InputFile, Noted<ReadFile>> _files = new();
    private (bool, LikelihoodScale)? _settings;

    /// <summary>Starts a build with the settings of <paramref name="config"/> on which reading depends.</summary>
    public void Start(SiteConfig config)
    {
        var settings = (config.TrustHtml, config.LikelihoodScale);
        if (_settings != settings)
        {
            _files.Forget();
        }

        _settings = settings;
        _files.Start();
    }

    /// <summary>What <paramref name="file"/> holds.</summary>
    public Noted<ReadFile> Of(InputFile file, ContentKind kind, SiteConfig config) =>
        _files.Of(file, f => Noted.Of(found => FileReader.Read(f, kind, config, found)));
}
