namespace Briefings.Model;

/// <summary>Is told what a reader sees of prose, in order.</summary>
internal abstract class BodyText
{
    /// <summary>Visible text, within the block at hand.</summary>
    public abstract void Add(ReadOnlySpan<char> text);

    /// <summary>Visible text as UTF-8, within the block at hand.</summary>
    public abstract void Add(ReadOnlySpan<byte> utf8);

    /// <summary>A block starts; before the first, and behind the last of a note, there is one of its own.</summary>
    public abstract void Start(bool isHeading);

    /// <summary>Tells of <paramref name="body"/>: of its text, then of each note.</summary>
    public void Read(Body body)
    {
        if (body.Packed is { } packed)
        {
            packed.Tell(this);
            return;
        }

        body = body.Read();
        Read(body.Fragments);
        foreach (var note in body.Notes)
        {
            Read(note.Fragments);
        }
    }

    private void Read(IReadOnlyList<Fragment> fragments)
    {
        Start(isHeading: false);
        foreach (var fragment in fragments)
        {
            switch (fragment)
            {
                case BlockStart or HeadingStart:
                    Start(fragment is HeadingStart);
                    break;
                case Markup tags:
                    Add(tags.Html.StartsWith("<br", StringComparison.Ordinal) ? " " : "");
                    break;
                default:
                    Add(Body.TextOf(fragment));
                    break;
            }
        }
    }
}
