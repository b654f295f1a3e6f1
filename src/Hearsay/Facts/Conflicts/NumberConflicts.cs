using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds groups that two voices count differently.</summary>
internal sealed class NumberConflicts(ClauseReading reading, ClauseSetting setting, ImmutableArray<TimeExpression> times)
{
    /// <summary>How many sentences apart two counts of one group may stand.</summary>
    private const int MostSentences = 3;

    /// <summary>The most counts that one is held against.</summary>
    private const int MostBefore = 12;

    private const int LeastShared = 2;

    private readonly FactWords _words = reading.Words;

    /// <summary>The conflicts among counts.</summary>
    public IEnumerable<Conflict> Find(ImmutableArray<Quantity> quantities)
    {
        var counts = new List<GroupCount>();
        foreach (var quantity in quantities)
        {
            if (CountOf(quantity) is not { } count) continue;
            foreach (var earlier in counts.TakeLast(MostBefore))
                if (AreApart(earlier, count)) yield return Between(earlier, count);
            counts.Add(count);
        }
    }

    private GroupCount? CountOf(Quantity quantity)
    {
        if (quantity is { IsImplied: true } or { Unit: not null } or { Trend: not null } || quantity.Counted is not { } counted) return null;
        if (quantity.Low < 2 || quantity.Best < 2) return null;
        var first = TokenAt.FirstFrom(_words, quantity.Span.Start);
        var noun = TokenAt.FirstFrom(_words, counted.End) - 1;
        while (noun > first && _words.SpanAt(noun).End > counted.End) noun--;
        if (_words.TagAt(noun) != "NNS" || noun < first) return null;
        for (var token = first - 2; token <= noun + 1; token++)
            if (WordTable.OtherCounts.Has(_words.Folded(token))) return null;
        var clause = reading.Layer.ClauseOf(noun);
        return clause >= 0 && reading.IsAsserted(clause) ? new GroupCount(quantity, noun, clause) : null;
    }

    private bool AreApart(GroupCount one, GroupCount other)
    {
        if (_words.Lemma(one.Noun) != _words.Lemma(other.Noun)) return false;
        if (_words.SentenceOf(other.Noun) - _words.SentenceOf(one.Noun) > MostSentences) return false;
        if (!AreDisjoint(one.Quantity, other.Quantity) || !reading.Voices.AreOfTwo(one.Noun, other.Noun)) return false;
        return !HaveTwoDays(one.Clause, other.Clause) && HaveOneScene(one, other);
    }

    private static bool AreDisjoint(Quantity one, Quantity other) =>
        (HighOf(one) is { } high && LowOf(other) is { } low && high < low) || (HighOf(other) is { } most && LowOf(one) is { } least && most < least);

    // A number "roughly" is kept open on both sides: a tenth is near enough.
    private static decimal? LowOf(Quantity quantity) => quantity.Low ?? (quantity.High is null ? quantity.Best * 0.8m : null);

    private static decimal? HighOf(Quantity quantity) => quantity.High ?? (quantity.Low is null ? quantity.Best * 1.2m : null);

    private bool HaveTwoDays(int one, int other) => setting.TimeOf(one) is { } first && setting.TimeOf(other) is { } second
        && times[first].Value != times[second].Value;

    // The same others have a part in both: "border guards shot five refugees", "border guards chased seven refugees".
    private bool HaveOneScene(GroupCount one, GroupCount other)
    {
        var first = SceneOf(one);
        return SceneOf(other).Count(first.Contains) >= LeastShared;
    }

    private HashSet<string> SceneOf(GroupCount count)
    {
        var sentence = _words.Syntax.Sentences[_words.SentenceOf(count.Noun)];
        var scene = new HashSet<string>();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            var isOfScene = _words.PartAt(token) == PartOfSpeech.Noun && token != count.Noun && _words.Lemma(token) != _words.Lemma(count.Noun);
            if (isOfScene && reading.Voices.AttributionOf(token) == reading.Voices.AttributionOf(count.Noun)) scene.Add(_words.Lemma(token));
        }

        return scene;
    }

    private Conflict Between(GroupCount one, GroupCount other) => new(
        ConflictKind.Number, $"how many {_words.Folded(other.Noun)}", [SpanOf(one), SpanOf(other)], [ValueOf(one.Quantity), ValueOf(other.Quantity)]);

    private TextSpan SpanOf(GroupCount count) => count.Quantity.Span.Cover(_words.SpanAt(count.Noun));

    private static string ValueOf(Quantity quantity) =>
        FormattableString.Invariant($"{quantity.Best ?? quantity.Low ?? quantity.High:0.####}");
}
