using Hearsay.Gazetteer;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>The place that an outlet is called after, which lies near what it reports: "Concord Monitor", "Kansas City Star".</summary>
internal static class OutletPlace
{
    private const int MostWords = 3;

    /// <summary>The places that the outlet's name may begin with; none where it begins with no place or is not known.</summary>
    public static MapPlace[] Find(Atlas atlas, string? outlet)
    {
        var words = (outlet ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["The" or "the", ..]) words = words[1..];
        for (var count = Math.Min(MostWords, words.Length - 1); count > 0; count--)
        {
            var name = string.Join(' ', words[..count]);
            if (!WordTable.CommonInNames.Has(name) && atlas.Find(name) is [_, ..] places) return places;
        }

        return [];
    }
}
