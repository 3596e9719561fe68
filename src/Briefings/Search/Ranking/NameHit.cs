namespace Briefings.Search.Ranking;

/// <summary>A page that a query names.</summary>
/// <param name="Name">The name it matches.</param>
/// <param name="Cost">What the match cost.</param>
/// <param name="Left">How many letters the name has that the query lacks.</param>
internal sealed record NameHit(SpelledName Name, int Cost, int Left)
{
    /// <summary>The less, the better the match.</summary>
    public int Penalty => (Cost * 1000) + (Left * 10);

    /// <summary>Why the page was found.</summary>
    public string Reason => Name.Text == Name.Row!.Title ? "name" : "also known as " + Name.Text;
}
