using System.Text.RegularExpressions;
using Briefings.Model.Text;
using Briefings.Render;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Words;

/// <summary>What texts are cut into, and what is found in them.</summary>
public sealed class TextTests
{
    private const string Letters = "aZé ﷺ-'ß١";

    private static readonly string[] Pieces =
    [
        "As reported by Eurasia Review",
        " according to the ",
        "via",
        "Via Roma ",
        "previa Roma",
        "in the  words of Jane Roe",
        "words of Jane Roe",
        "writing for MEMRI",
        "cited in March",
        "noted by J. R. Smith",
        " stated by",
        " and \n",
        "the U.S. ",
        "Dr. Roe came. ",
        "No. 4 fell! ",
        "\"Yes.\" ",
        "e.g. ",
        "دخل الجيش. ",
        "A.B ",
        ". ",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1]
        .Array[0, 8]
        .Select(chosen => string.Concat(chosen.Select(i => Pieces[i])));

    [Theory]
    [InlineData("As reported by Eurasia Review, it fell.", "Eurasia Review")]
    [InlineData("It fell, in the  words of Jane Roe, at noon.", "Jane Roe")]
    [InlineData("Mere words of Jane Roe are none.", "")]
    [InlineData("ACCORDING TO the Office of Peace via Radio One", "Office of Peace|Radio One")]
    [InlineData("Reported in March by nobody; previa Roma.", "")]
    [InlineData("as noted by J. R. Smith, writing for MEMRI.", "J. R. Smith|MEMRI")]
    [InlineData("", "")]
    public void Sources_are_found_where_texts_name_them(string text, string names) =>
        Assert.Equal(names, string.Join('|', Attributions.In(text).Select(a => a.Name)));

    [Fact]
    public void A_source_stands_where_it_is_said_to_stand() =>
        Texts.Sample(text =>
            Assert.All(
                Attributions.In(text),
                a => Assert.StartsWith(a.Name, text[a.Offset..], StringComparison.Ordinal)
            )
        );

    [Fact]
    public void No_sign_is_passed_over_where_a_word_starts_with_one()
    {
        var signs = new Signs("via", "noted", "words");
        var words = new Regex(@"\b(?:via|noted|words)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        Texts.Sample(text =>
        {
            var (sign, word) = (signs.IndexIn(text), words.Match(text));

            // A letter of another script before it may hide where a word starts: one too many is no harm.
            Assert.True(!word.Success || (sign >= 0 && sign <= word.Index));
            Assert.True(sign < 0 || words.IsMatch(text[sign..]));
        });
    }

    [Theory]
    [InlineData("VIA", 0)]
    [InlineData("previa via", 7)]
    [InlineData("(via", 1)]
    [InlineData("so,via", 3)]
    [InlineData("one–via", 4)]
    [InlineData("vi", -1)]
    [InlineData("", -1)]
    public void A_sign_stands_at_the_start_of_a_word_in_capitals_or_not(string text, int index) =>
        Assert.Equal(index, new Signs("via").IndexIn(text));

    [Theory]
    [InlineData("Dr. Roe came. He left.", "Dr. Roe came.|He left.")]
    [InlineData("The U.S. Army left. ", "The U.S. Army left.")]
    [InlineData("\"Yes.\" He left!", "\"Yes.\"|He left!")]
    [InlineData("It cost 3.5 m. 40 came", "It cost 3.5 m. 40 came")]
    [InlineData("One… Two? three. Four", "One…|Two? three.|Four")]
    [InlineData(" . ", ".")]
    [InlineData("", "")]
    public void Sentences_end_where_readers_end_them(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Sentences.Split(text).Select(s => text[s])));

    [Fact]
    public void Sentences_hold_all_of_a_text_but_blanks() =>
        Texts.Sample(text =>
            Assert.Equal(
                string.Concat(text.Split()),
                string.Concat(string.Concat(Sentences.Split(text).Select(s => text[s])).Split())
            )
        );

    [Fact]
    public void Words_are_what_blanks_and_line_ends_part() =>
        Texts.Sample(text =>
            Assert.Equal(text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, WordCount.Of(text))
        );

    [Theory]
    [InlineData("Islamic State – Khorasan Province", "islamic state khorasan province")]
    [InlineData(" Lashkar-e-Taiba_ ", "lashkar e taiba")]
    [InlineData("O'Neill", "oneill")]
    [InlineData("Straße ﬃ", "strasse ffi")]
    [InlineData("already a key", "already a key")]
    [InlineData("-", "")]
    public void Spellings_of_a_name_share_a_key(string name, string key) => Assert.Equal(key, Folding.Key(name));

    [Fact]
    public void Latin_letters_and_figures_fold_to_themselves() =>
        Assert.All(
            Enumerable.Range(0, 128).Select(i => (char)i).Where(char.IsLetterOrDigit),
            c => Assert.Null(Folding.Of(c))
        );

    [Fact]
    public void A_key_is_its_own_key_however_long() =>
        Gen.Int[0, Letters.Length - 1]
            .Array[0, 400]
            .Select(chosen => string.Concat(chosen.Select(i => Letters[i])))
            .Sample(name => Assert.Equal(Folding.Key(name), Folding.Key(Folding.Key(name))));

    [Theory]
    [InlineData("a-b", "a-b", true)]
    [InlineData("a--b", "a-b", true)]
    [InlineData("a-b-", "a-b", true)]
    [InlineData("A b", "a-b", true)]
    [InlineData("ab", "a-b", false)]
    public void Ids_that_differ_as_names_do_are_one(string one, string other, bool isSame) =>
        Assert.Equal(isSame, Slug.Key(one) == Slug.Key(other));
}
