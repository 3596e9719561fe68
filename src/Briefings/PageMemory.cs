using System.Runtime.InteropServices;
using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Model.Text;

namespace Briefings;

/// <summary>The output files of a site as a set: each path once, however it is cased or composed.</summary>
internal sealed class PageMemory
{
    private (object?, object?) _shape;
    private IReadOnlyList<PagePlace> _places = [];
    private Findings _found = Findings.None;
    private IReadOnlyList<Lazy<IReadOnlyList<Page>>> _made = [];

    /// <summary>
    /// The pages of <paramref name="groups"/> by path. Of two that would lie at one path on a case-folding disk the
    /// first is kept and the clash reported.
    /// </summary>
    /// <param name="groups">The pages, in groups each made when asked for.</param>
    /// <param name="shape">Two sites of equal shape have the same pages; its first part is null when unknown.</param>
    /// <param name="workers">How many threads may work.</param>
    /// <param name="found">Takes clashes.</param>
    public IReadOnlyList<Page> Of(
        IReadOnlyList<Func<IReadOnlyList<Page>>> groups,
        (object?, object?) shape,
        int workers,
        Diagnostics found
    )
    {
        Lazy<IReadOnlyList<Page>>[] made = [.. groups.Select(group => new Lazy<IReadOnlyList<Page>>(group))];
        if (shape.Item1 is PackedSite parts)
        {
            return Taken(parts, made);
        }

        if (shape.Item1 is null || shape != _shape)
        {
            _found = Findings.Of(own => _places = Distinct(made, workers, own));
            _shape = shape;
        }

        _made = made;
        found.Add(_found);
        var places = _places;
        return new PageList(
            places.Count,
            at =>
            {
                var place = places[at];
                return new Page(place.Path, own => made[place.Group].Value[place.Number].Make(own))
                {
                    Source = place.Source,
                    Concerns = place.IsSure ? ConcernsOf(made, place) : null,
                };
            }
        );
    }

    /// <summary>Adds which pages there are, and what each shows, to <paramref name="parts"/>.</summary>
    public void Pack(Dictionary<SitePart, byte[]> parts, int workers)
    {
        var made = _made;
        var concerns = Workers.Map(
            _places,
            workers,
            place => place.IsSure ? (Concern[])[.. ConcernsOf(made, place)().Distinct()] : []
        );
        using var writer = new PackWriter("");
        writer.List(
            [.. _places.Zip(concerns)],
            static (one, pack) =>
            {
                pack.Text(one.First.Path);
                pack.Text(one.First.Source);
                pack.Flag(one.First.IsSure);
                pack.Number(one.First.Group);
                pack.Number(one.First.Number);
                pack.Number(one.Second.Length);
            }
        );
        parts.Add(SitePart.Pages, writer.ToArray());
        parts.Add(
            SitePart.Concerns,
            MemoryMarshal.AsBytes<Concern>(concerns.SelectMany(one => one).ToArray()).ToArray()
        );
    }

    // A page that is left as it was is never planned: what it shows is known of the process that made it.
    private static Page[] Taken(PackedSite parts, Lazy<IReadOnlyList<Page>>[] made)
    {
        var concerns = parts[SitePart.Concerns];
        var reader = new PackReader(parts[SitePart.Pages].Span, "");
        var pages = new Page[reader.Number()];
        for (var i = 0; i < pages.Length; i++)
        {
            var (path, source, isSure) = (reader.Text(), reader.MaybeText(), reader.Flag());
            var (group, number, size) = (reader.Number(), reader.Number(), reader.Number() * sizeof(ulong));
            var own = concerns[..size];
            concerns = concerns[size..];
            pages[i] = new(path, found => made[group].Value[number].Make(found))
            {
                Source = source,
                Concerns = isSure ? () => MemoryMarshal.Cast<byte, Concern>(own.Span).ToArray() : null,
            };
        }

        return pages;
    }

    private static Func<IEnumerable<Concern>> ConcernsOf(
        IReadOnlyList<Lazy<IReadOnlyList<Page>>> made,
        PagePlace place
    ) => () => made[place.Group].Value[place.Number].Concerns!();

    private static IReadOnlyList<PagePlace> Distinct(
        IReadOnlyList<Lazy<IReadOnlyList<Page>>> groups,
        int workers,
        Diagnostics found
    )
    {
        var taken = new Dictionary<string, PagePlace>(StringComparer.Ordinal);
        var places = Workers.Map([.. groups.Index()], workers, group => PlacesOf(group.Item.Value, group.Index));
        PagePlace[] all = [.. places.SelectMany(some => some)];
        foreach (var (place, key) in all.Zip(Workers.Map(all, workers, place => KeyOf(place.Path))))
        {
            if (!taken.TryAdd(key, place))
            {
                var other = taken[key].Path;
                found.Add(
                    OutputRules.SameOutput,
                    Location.Whole(place.Source ?? place.Path),
                    other == place.Path
                        ? $"two outputs claim /{place.Path}"
                        : $"/{place.Path} and /{other} are one address to many disks and hosts",
                    "rename one of them"
                );
            }
        }

        return [.. taken.Values.OrderBy(p => p.Path, StringComparer.Ordinal)];
    }

    private static PagePlace[] PlacesOf(IReadOnlyList<Page> pages, int group) =>
        [
            .. pages.Select(
                (page, number) => new PagePlace(page.Path, page.Source, page.Concerns is not null, group, number)
            ),
        ];

    // Names are alike one by one: a blank at the end of one does not count either.
    private static string KeyOf(string path)
    {
        var key = Folding.Key(path);
        return key.Contains(" /", StringComparison.Ordinal) || key.Contains("/ ", StringComparison.Ordinal)
            ? string.Join('/', path.Split('/').Select(Folding.Key))
            : key;
    }

    private sealed record PagePlace(string Path, string? Source, bool IsSure, int Group, int Number);
}
