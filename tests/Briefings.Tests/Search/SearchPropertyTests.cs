using System.Text;
using Briefings.Search.Files;
using Briefings.Search.Language;
using Briefings.Tests.Sites;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Search;

/// <summary>What holds for every query and every name.</summary>
public sealed class SearchPropertyTests
{
    private static readonly SearchedSite Hostile = Searched("hostile");
    private static readonly SearchedSite Own = Searched("own");
    private static readonly string[] OwnNames =
    [
        .. TestSites.Get("own").Site.Actors.SelectMany(a => a.Aliases.Select(n => n.Name.Text).Prepend(a.Title.Text)),
    ];

    private static readonly Gen<string> Query = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["\"\"--''aeiou kq \u0301\u200b\ud83d\ude00ا١北ß"], 0, 30],
        OneOf(HostileText.Words),
        Gen.Select(OneOf(HostileText.Words), Gen.Char, (text, c) => text + c + text)
    );

    [Fact]
    public void Any_text_is_answered_and_every_result_is_a_page() =>
        Query.Sample(
            query =>
            {
                var answer = Hostile.Ask(query);
                return answer.Problem is null
                    && answer.Results.Count <= 10
                    && answer.Results.All(r => TestSites.Get("hostile").Files.ContainsKey(r.Url[1..] + "index.html"))
                    && answer.Results.DistinctBy(r => r.Url).Count() == answer.Results.Count;
            },
            iter: 300
        );

    [Fact]
    public void Every_name_of_every_actor_finds_it_before_all_that_is_no_actor()
    {
        foreach (var name in new[] { "own", "every-field", "hostile" })
        {
            var site = Searched(name);
            foreach (var actor in TestSites.Get(name).Site.Actors)
            {
                foreach (var spelled in actor.Aliases.Select(a => a.Name.Text).Prepend(actor.Title.Text))
                {
                    if (Tokens.Squeezed(spelled).Length > 0)
                    {
                        var found = site.Ask(spelled.Replace('"', ' ')).Results;
                        var shown = string.Join(", ", found.Select(r => r.Url));
                        Assert.True(found.Any(r => r.Url == actor.Url), $"{spelled}: {actor.Url} is not in {shown}");
                    }
                }
            }
        }
    }

    [Fact]
    public void A_name_with_one_slip_behind_its_first_letters_still_finds_its_actor() =>
        Gen.Select(
                OneOf([.. OwnNames.Where(n => n.Length >= 8 && n.All(char.IsAsciiLetter))]),
                Gen.Int[2, 100],
                Gen.Char['a', 'z']
            )
            .Sample(
                (name, place, letter) =>
                {
                    var at = 2 + (place % (name.Length - 2));
                    return Own.Find(name)[0] == Own.Find(name.Remove(at, 1))[0]
                        && Own.Find(name)[0] == Own.Find(name.Insert(at, letter.ToString()))[0];
                },
                iter: 200
            );

    [Fact]
    public void Numbers_come_back_from_their_digits() =>
        Gen.Int[0, 1 << 24]
            .Array[0, 20]
            .Sample(numbers =>
            {
                var text = new FileText();
                Array.ForEach(numbers, n => text.AppendNumber(n));
                var (written, at) = (Encoding.UTF8.GetString(text.Bytes.ToArray()), 0);
                return numbers.All(n => Digits.Read(written, ref at) == n) && at == written.Length;
            });

    [Fact]
    public void A_path_comes_back_from_what_it_adds_to_the_title() =>
        Gen.Select(Gen.String[Gen.Char["abc-1 é"], 0, 40], Gen.String[Gen.Char["abc-1"], 1, 40])
            .Sample((title, id) => PagePath.Restore(PagePath.Shorten(id, title), title) == id);

    [Fact]
    public void Slips_are_as_many_from_either_side() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 8], Gen.String[Gen.Char["abc"], 0, 8], Gen.Int[1, 3])
            .Sample((left, right, limit) => Typos.Between(left, right, limit) == Typos.Between(right, left, limit));

    private static Gen<string> OneOf(IReadOnlyList<string> texts) => Gen.Int[0, texts.Count - 1].Select(i => texts[i]);

    private static SearchedSite Searched(string site) =>
        SearchedSite.Of(
            TestSites
                .Get(site)
                .Files.Select(f => new Briefings.Model.Page(f.Key, _ => new MemoryStream(f.Value, writable: false)))
        );
}
