using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Traces statements back to the last known link of their chains: behind an origin the page names nobody.</summary>
/// <remarks>
/// Relays add none, for the source itself stands behind them. Nor does an attribution that gives nothing but others' statements, one
/// without a source, the writer's own voice, or an attitude: what engineers fear was told by someone whom the page does not name. A
/// source that declined to say a thing has not said it; one that denied it has spoken. Counting too many is the worse error, so names
/// that are the beginning or end of one another ("CBS", "CBS News") are one origin.
/// </remarks>
internal static class OriginTracer
{
    // "The Courier reported that Lund told lawmakers on Tuesday ...": a time or a recipient is no claim of the Courier's.
    private const int MostLeftOver = 2;

    /// <summary>The origins in the order of their first attribution.</summary>
    public static ImmutableArray<Origin> Trace(Article article, ImmutableArray<Attribution> attributions, ImmutableArray<Entity> entities)
    {
        var onlyRelays = FindOnlyRelays(article, attributions);
        var register = new OriginRegister(article, entities);
        for (var index = 0; index < attributions.Length; index++)
        {
            if (onlyRelays[index]) continue;
            if (IsStatement(article, attributions[index])) register.Add(attributions[index].Source!, index);
            else if (index > 0 && IsGoneOn(article, attributions[index - 1], attributions[index])) register.Follow(index - 1, index);
        }

        return register.ToOrigins();
    }

    // “A sailor said the ship was full. He put the number at 260.”: he goes on with the source before, which has no name either.
    private static bool IsGoneOn(Article article, Attribution before, Attribution attribution)
    {
        if (attribution is not { Act: Act.Speech, Source: { Entity: null } source }) return false;
        if (before.Source is not { Entity: null, Name: null } earlier || earlier.Kind != source.Kind) return false;
        return article[source.Spans[0]].ToLowerInvariant() is "he" or "she"
            && before.Via.Select(relay => relay.Name).SequenceEqual(attribution.Via.Select(relay => relay.Name));
    }

    /// <summary>Whether somebody is named who uttered something, be it a denial.</summary>
    private static bool IsStatement(Article article, Attribution attribution) =>
        attribution.Source is { Kind: not EntityKind.Writer } && attribution.Act == Act.Speech
        && (attribution.IsCorrected || !(IsUnknown(article, attribution.Source)
            || (attribution.Polarity == Polarity.Negative && IsSilence(article, attribution))));

    // A pronoun that stands for nobody the article names is no link that anybody could follow.
    private static bool IsUnknown(Article article, Source source) => source.Entity is null && source.Spans.Length == 1
        && article[source.Spans[0]].ToLowerInvariant()
            is "he" or "she" or "it" or "they" or "his" or "her" or "its" or "their" or "who" or "which" or "that"
            or "we" or "i" or "our" or "my" or "you" or "one" or "this" or "what";

    // "did not say", "declined to say", "no one said": negative, and no word of denial is there.
    private static bool IsSilence(Article article, Attribution attribution) =>
        attribution.Cue.SelectMany(span => article[span].Split(' ')).All(word => DenialTable.English.KindOf(word, []) != DenialKind.Denial)
        && !attribution.Cue.Any(span => article[span].Split(' ').Zip(article[span].Split(' ').Skip(1)).Any(IsDenial));

    private static bool IsDenial((string First, string Second) words) =>
        DenialTable.English.KindOf(words.First, words.Second) == DenialKind.Denial;

    // “Radio Tarn reported that Lund said ...”: all that Radio Tarn reported is Lund's.
    private static bool[] FindOnlyRelays(Article article, ImmutableArray<Attribution> attributions)
    {
        var children = attributions.Where(child => child.Within is not null && IsStatement(article, child))
            .ToLookup(child => child.Within!.Value, child => child.Cover());
        return [.. attributions.Select((outer, index) => children.Contains(index) && IsCovered(article, outer, children[index]))];
    }

    private static bool IsCovered(Article article, Attribution attribution, IEnumerable<TextSpan> covers)
    {
        var sorted = covers.Order().ToArray();
        return attribution.Content.All(content => IsCovered(article, content, sorted));
    }

    private static bool IsCovered(Article article, TextSpan content, TextSpan[] covers)
    {
        var start = content.Start;
        foreach (var cover in covers)
        {
            if (cover.Start > start && !IsEmptyOfWords(article, start, Math.Min(cover.Start, content.End))) return false;
            start = Math.Clamp(cover.End, start, content.End);
        }

        return IsEmptyOfWords(article, start, content.End);
    }

    private static bool IsEmptyOfWords(Article article, int start, int end)
    {
        if (start >= end) return true;
        var words = article.Text[start..end].Split([' ', '\n', '\r', ',', '.', '“', '”', '"', '‘', '’', '\'', '—', ':', ';'],
            StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => word is not ("that" or "and" or "also" or "That")) <= MostLeftOver;
    }
}
