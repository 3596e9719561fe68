using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Read.Fields;

namespace Briefings.Read.Documents;

/// <summary>Reads places, topics and glossary terms.</summary>
internal static class PlaceFields
{
    /// <summary>A place.</summary>
    public static Place? Place(FieldReader fields)
    {
        var id = fields.Id("id");
        var name = fields.RequiredText("name");
        var country = fields.Country("country");
        var region = fields.Text("region");
        var (lat, lon) = (fields.Degrees("lat", 90), fields.Degrees("lon", 180));
        var aliases = fields.Texts("aliases");
        CheckPosition(fields);
        return id is null
            ? null
            : new Place
            {
                Id = id.Text,
                At = id.At,
                Title = name ?? id,
                Country = country,
                Region = region,
                Latitude = lon is null ? null : lat,
                Longitude = lat is null ? null : lon,
                Aliases = aliases,
            };
    }

    /// <summary>A topic.</summary>
    public static Topic? Topic(FieldReader fields)
    {
        var id = fields.Id("id");
        var label = fields.RequiredText("label");
        var broader = fields.Text("broader");
        var synonyms = fields.Texts("synonyms");
        return id is null
            ? null
            : new Topic
            {
                Id = id.Text,
                At = id.At,
                Title = label ?? id,
                Broader = broader,
                Synonyms = synonyms,
            };
    }

    /// <summary>A glossary term.</summary>
    public static GlossaryTerm? Term(FieldReader fields)
    {
        var term = fields.RequiredText("term");
        var expansion = fields.RequiredText("expansion");
        var definition = fields.Text("definition");
        return term is null
            ? null
            : new GlossaryTerm
            {
                Id = Slug.Id(term.Text),
                At = term.At,
                Title = term,
                Expansion = expansion ?? term,
                Definition = definition,
            };
    }

    /// <summary>
    /// The id of <paramref name="key"/>: small letters, digits and hyphens; null, reported, when it is none.
    /// </summary>
    public static Written? Id(this FieldReader fields, string key)
    {
        if (fields.RequiredText(key) is not { } id)
        {
            return null;
        }

        if (!Slug.IsId(id.Text) || id.Text is "page" or "index")
        {
            fields.Found.Add(
                ReadRules.BadId,
                id.At,
                Slug.IsId(id.Text) ? $"'{id.Text}' is reserved and cannot be an id"
                    : id.Text.Length > Slug.LongestId ? $"this id is longer than {Slug.LongestId} characters"
                    : $"'{id.Text}' is no id: small letters, digits and hyphens only",
                Slug.IsId(id.Text) ? null : $"write {Slug.Id(id.Text)}"
            );
        }

        return id;
    }

    private static void CheckPosition(FieldReader fields)
    {
        var (hasLat, hasLon) = (fields.Take("lat") is not null, fields.Take("lon") is not null);
        if (hasLat != hasLon)
        {
            fields.Found.Add(
                FieldRules.Missing,
                fields.Key(hasLat ? "lat" : "lon")!.At,
                $"'{(hasLat ? "lon" : "lat")}' is missing: a position needs both",
                $"add '{(hasLat ? "lon" : "lat")}: …'"
            );
        }
        else if (!hasLat && fields.Take("country") is null && fields.Take("region") is null)
        {
            fields.Found.Add(
                FieldRules.Missing,
                fields.At,
                "it is not said where this place is",
                "add 'country', 'region', or 'lat' and 'lon'"
            );
        }
    }
}
