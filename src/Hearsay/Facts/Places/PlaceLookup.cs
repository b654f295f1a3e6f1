using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>Looks stretches of one article's text up in the atlas; each name is looked up once.</summary>
internal sealed class PlaceLookup(Atlas atlas, FactWords words)
{
    private const int MostTokens = 6;

    private readonly Dictionary<string, MapPlace[]> _places = new(StringComparer.Ordinal);

    private string Text => words.Article.Text;

    /// <summary>The name at a span, without "the" and without a possessive's ending; null where it is no place's.</summary>
    public PlaceName? Find(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        var text = Text.AsSpan(start, end - start);
        if (text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) start += "the ".Length;
        // "Paris's", but "St. John's"
        var isPossessive = text.EndsWith("'s") || text.EndsWith("’s");
        if (isPossessive && !text.StartsWith("St")) end -= "'s".Length;
        while (end - start > 1 && (Text[end - 1] is '-' or ',')) end--;
        if (end - start < 2 || !char.IsUpper(Text[start])) return null;
        var name = Text[start..end];
        // "PA" may be a body as well; after a town it is a state, which StateAfter sees.
        if (name.Length == 2 && char.IsUpper(name[1]) && IsState(atlas.Lands.Find(name).AsSpan())) return null;
        return Find(name) is [_, ..] places ? new PlaceName(new TextSpan(start, end), name, places) : null;
    }

    /// <summary>The phrases of the own tables, the longest at each word that begins with a capital.</summary>
    public IEnumerable<PlaceName> FindPhrases()
    {
        for (var token = 0; token < words.Count; token++)
        {
            if (words[token] is [var letter, ..] && char.IsUpper(letter) && LongestAt(token) is { } phrase) yield return phrase;
        }
    }

    /// <summary>The state that follows an offset after a comma: "Springfield, Ill."; null where none does.</summary>
    public PlaceName? StateAfter(int offset)
    {
        const int longest = 20;
        if (!Text.AsSpan(offset).StartsWith(", ")) return null;
        var start = offset + ", ".Length;
        for (var length = Math.Min(longest, Text.Length - start); length >= 2; length--)
        {
            var end = start + length;
            if (end < Text.Length && char.IsLetterOrDigit(Text[end])) continue;
            var places = atlas.Lands.Find(Text.AsSpan(start, length));
            if (IsState(places.AsSpan())) return new PlaceName(new TextSpan(start, end), Text[start..end], Find(Text[start..end]));
        }

        return null;
    }

    /// <summary>The names, in text order, with the states that follow them and that nobody marked.</summary>
    public List<PlaceName> WithStates(List<PlaceName> names)
    {
        List<PlaceName> all = [];
        foreach (var name in names)
        {
            if (all.Count > 0 && name.Span.Start < all[^1].Span.End) continue;
            all.Add(name);
            if (StateAfter(name.Span.End) is { } state) all.Add(state);
        }

        return all;
    }

    private static bool IsState(ReadOnlySpan<MapPlace> places)
    {
        foreach (var place in places)
        {
            if (place.Class == PlaceClass.State && place.Country is "US" or "CA" or "AU") return true;
        }

        return false;
    }

    private MapPlace[] Find(string name)
    {
        if (!_places.TryGetValue(name, out var places)) _places[name] = places = atlas.Find(name);
        return places;
    }

    private PlaceName? LongestAt(int first)
    {
        var start = words.Syntax.Tokens[first].Span.Start;
        for (var last = Math.Min(first + MostTokens, words.Count) - 1; last >= first; last--)
        {
            var end = words.Syntax.Tokens[last].Span.End;
            if (end - start > atlas.Lands.LongestName) continue;
            if (atlas.Lands.Find(Text.AsSpan(start, end - start)).Length == 0) continue;
            var name = Text[start..end];
            return new PlaceName(new TextSpan(start, end), name, Find(name));
        }

        return null;
    }
}
