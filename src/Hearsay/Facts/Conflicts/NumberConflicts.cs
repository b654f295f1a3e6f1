using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds groups that two voices count differently.</summary>
internal sealed class NumberConflicts(
    ClauseReading reading, ClauseSetting setting, ImmutableArray<TimeExpression> times, ImmutableArray<Quantity> quantities)
{
    /// <summary>How many sentences apart two counts of one group may stand.</summary>
    private const int MostSentences = 3;

    /// <summary>The most counts that one is held against.</summary>
    private const int MostBefore = 12;

    private const int LeastShared = 2;

    /// <summary>The most words between a group and others who have a part in the same.</summary>
    private const int Reach = 40;

    private readonly FactWords _words = reading.Words;

    // What is counted in each sentence.
    private readonly ILookup<int, decimal?> _numbers = quantities.ToLookup(
        quantity => reading.Words.SentenceOf(TokenAt.FirstFrom(reading.Words, quantity.Span.Start)), quantity => quantity.Best);

    /// <summary>The conflicts among counts.</summary>
    public IEnumerable<Conflict> Find()
    {
        var counts = new List<GroupCount>();
        var told = new HashSet<(string Noun, decimal? Low, decimal? High)>();
        foreach (var quantity in quantities)
        {
            if (CountOf(quantity) is not { } count) continue;
            foreach (var earlier in counts.TakeLast(MostBefore))
                if (AreApart(earlier, count) && told.Add(KeyOf(earlier, count))) yield return Between(earlier, count);
            counts.Add(count);
        }
    }

    private GroupCount? CountOf(Quantity quantity)
    {
        if (quantity is not { IsImplied: false, Unit: null, Trend: null, Counted: { } counted }) return null;
        if (quantity.Low < 2 || quantity.Best < 2) return null;
        var first = TokenAt.FirstFrom(_words, quantity.Span.Start);
        var noun = TokenAt.FirstFrom(_words, counted.End) - 1;
        while (noun > first && _words.SpanAt(noun).End > counted.End) noun--;
        if (_words.TagAt(noun) != "NNS" || noun < first) return null;
        for (var token = first - 2; token <= noun + 1; token++)
            if (WordTable.OtherCounts.Has(_words.Folded(token))) return null;
        // "They found two people dead": so many as were found.
        if (_words.Lemma(_words.Head(noun)) is "find" or "see" or "include" or "treat") return null;
        var clause = reading.Layer.ClauseOf(noun);
        return clause >= 0 && reading.IsAsserted(clause) ? new GroupCount(quantity, noun, clause) : null;
    }

    // Three reports of two numbers are one conflict.
    private (string Noun, decimal? Low, decimal? High) KeyOf(GroupCount one, GroupCount other)
    {
        decimal?[] numbers = [one.Quantity.Best ?? one.Quantity.Low, other.Quantity.Best ?? other.Quantity.Low];
        return (_words.Lemma(one.Noun), numbers.Min(), numbers.Max());
    }

    private bool AreApart(GroupCount one, GroupCount other)
    {
        if (_words.Lemma(one.Noun) != _words.Lemma(other.Noun)) return false;
        if (_words.SentenceOf(other.Noun) - _words.SentenceOf(one.Noun) > MostSentences) return false;
        if (!AreOfOneFate(one, other) || IsPartOf(other, one)) return false;
        if (!AreDisjoint(one.Quantity, other.Quantity) || !reading.Voices.AreOfTwo(one.Noun, other.Noun)) return false;
        return !HaveTwoDays(one.Clause, other.Clause) && HaveOneScene(one, other);
    }

    // "Refugees" are a group wherever they are told of; "people" are one only if the same befell them.
    private bool AreOfOneFate(GroupCount one, GroupCount other)
    {
        var noun = _words.Folded(one.Noun);
        var isGeneric = WordTable.Groups.Has(noun) || NounTable.Roles.Find(noun) is { Gender: not Gender.Unknown }
            || noun is "people" or "persons" or "victims" or "children" or "times";
        return one.Quantity.Of == other.Quantity.Of && (!isGeneric || one.Quantity.Of != noun);
    }

    // "Seven men were shot, among them four men": the later number was given beside the first.
    private bool IsPartOf(GroupCount part, GroupCount whole) =>
        _numbers[_words.SentenceOf(whole.Noun)].Contains(part.Quantity.Best);

    private static bool AreDisjoint(Quantity one, Quantity other) => IsUnder(one, other) || IsUnder(other, one);

    private static bool IsUnder(Quantity one, Quantity other) => HighOf(one) is { } high && LowOf(other) is { } low && high < low;

    // A number "roughly" is kept open on both sides: a fifth is near enough.
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
        var (scene, voice) = (new HashSet<string>(), reading.Voices.AttributionOf(count.Noun));
        var (first, end) = (Math.Max(sentence.FirstToken, count.Noun - Reach), Math.Min(sentence.EndToken, count.Noun + Reach));
        for (var token = first; token < end; token++)
        {
            var isOther = _words.PartAt(token) == PartOfSpeech.Noun && _words.Lemma(token) != _words.Lemma(count.Noun);
            if (isOther && reading.Voices.AttributionOf(token) == voice) scene.Add(_words.Lemma(token));
        }

        return scene;
    }

    private Conflict Between(GroupCount one, GroupCount other) => new(
        ConflictKind.Number, $"how many {_words.Folded(other.Noun)}", [SpanOf(one), SpanOf(other)],
        [ValueOf(one.Quantity), ValueOf(other.Quantity)]);

    private TextSpan SpanOf(GroupCount count) => count.Quantity.Span.Cover(_words.SpanAt(count.Noun));

    private static string ValueOf(Quantity quantity) =>
        FormattableString.Invariant($"{quantity.Best ?? quantity.Low ?? quantity.High:0.####}");
}
