using System.Text.RegularExpressions;
using Hearsay.Gazetteer;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds the place inside the name of a body: "Gainesville Police", "University of Kentucky".</summary>
/// <param name="lookup">Looks names up.</param>
/// <param name="places">What the article names as places elsewhere.</param>
/// <param name="people">The last names of the article's people.</param>
internal sealed partial class InnerPlaceFinder(PlaceLookup lookup, HashSet<string> places, HashSet<string> people)
{
    private const int MostWords = 4;

    // About a town of 4,000, of 600,000 and of 100,000.
    private const double LeastBeforeCivicWord = 3.2;
    private const double LeastFirst = 5.2;
    private const double LeastAfterPreposition = 4.5;

    /// <summary>The place that a name holds, or null.</summary>
    public PlaceName? Find(NamedSpan name)
    {
        // "the Washington Post" is in no town
        if (OutletTable.English.Is(name.Text)) return null;
        var (leading, next) = Leading(name.Span, name.Text);
        if (leading is not null && IsMeant(leading, next)) return leading;
        if (AfterPreposition().Match(name.Text) is not { Success: true } match) return null;
        var rest = match.Groups[1];
        var span = new TextSpan(name.Span.Start + rest.Index, name.Span.End);
        if (lookup.Find(span) is { } whole && IsKnown(whole, LeastAfterPreposition)) return whole;
        var (inner, _) = Leading(span, rest.Value);
        return inner is not null && IsKnown(inner, double.PositiveInfinity) ? inner : null;
    }

    private bool IsMeant(PlaceName leading, string next)
    {
        if (places.Contains(leading.Text)) return true;
        if (people.Contains(leading.Text)) return false;
        return IsKnown(leading, WordTable.CivicWords.Has(next) ? LeastBeforeCivicWord : LeastFirst);
    }

    private bool IsKnown(PlaceName name, double least) =>
        places.Contains(name.Text) || name.Candidates[0].Prominence >= least
        || name.Candidates[0].Class is PlaceClass.Country or PlaceClass.State;

    // The longest place that the name begins with, and the word after it.
    private (PlaceName? Place, string Next) Leading(TextSpan span, string text)
    {
        var ends = new List<int>();
        for (var end = text.IndexOf(' '); end >= 0 && ends.Count < MostWords; end = text.IndexOf(' ', end + 1)) ends.Add(end);
        for (var index = ends.Count - 1; index >= 0; index--)
        {
            var words = text[..ends[index]].TrimEnd(',');
            var next = text[(ends[index] + 1)..].Split(' ')[0].TrimEnd('.', ',');
            // "SWAT Team" is not of Swat.
            var isAcronym = words.Length < 6 && words.All(char.IsUpper) && words != "US" && words != "UK";
            if (isAcronym || WordTable.CommonInNames.Has(words) || (index == 0 && WordTable.Streets.Has(next))) continue;
            if (lookup.Find(new TextSpan(span.Start, span.Start + words.Length)) is { } place) return (place, Possessor(next));
        }

        return (null, "");
    }

    // "Sheriff" of "Kent County Sheriff's Office"
    private static string Possessor(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    [GeneratedRegex(" (?:of|in|at|for) (?:the )?([A-Z].*)$")]
    private static partial Regex AfterPreposition();
}
