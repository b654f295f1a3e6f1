namespace Hearsay.Stories;

/// <summary>Reads the tolls of a report: not every number in it, but those of the happening that it is about.</summary>
/// <remarks>
/// A report tells its toll in the headline and the beginning; further down come the parts ("two of them children") and the tolls of other
/// days. Of the numbers in the beginning the highest is that of all. A headline that has numbers has the toll among them, and what does not
/// agree with it is left out: no figure is better than a wrong one.
/// </remarks>
internal sealed class TollReader
{
    /// <summary>An implied number ("a man was shot dead") counts only in the first words of a report.</summary>
    private const int ImpliedLength = 150;

    private readonly Reading _reading;
    private readonly Headline _headline;
    private readonly ILookup<string, FigureCandidate> _candidates;

    private TollReader(Reading reading)
    {
        _reading = reading;
        _headline = WithCorrected(HeadlineReader.Read(reading.Article.Metadata.Title), reading);
        _candidates = FigureCandidateFinder.Find(reading)
            .Where(candidate => candidate.Place != FigurePlace.Background).ToLookup(candidate => candidate.Fate);
    }

    /// <summary>The tolls by fate, in a fixed order.</summary>
    public static SortedDictionary<string, Toll> Read(Reading reading) => new TollReader(reading).Read();

    private SortedDictionary<string, Toll> Read()
    {
        var tolls = new SortedDictionary<string, Toll>(StringComparer.Ordinal);
        // "Five dead, 17 wounded in weekend shootings": the numbers are of several stories.
        if (_headline.IsSum) return tolls;
        var killed = ReadKilled();
        // The dead of a headline without its number are other dead.
        if (killed is { } dead && (dead.Value <= 1 || !_headline.HasNumbers || _headline.Has(dead.Value)))
            tolls[FigureCandidateFinder.Killed] = dead;
        if (ReadInjured(killed?.Value ?? 0) is { } hurt) tolls[FigureCandidateFinder.Injured] = hurt;
        foreach (var fate in _candidates.Where(group => !FigureCandidateFinder.IsCasualty(group.Key)))
            if (FindHighest(fate.Key) is { } toll) tolls[fate.Key] = toll;
        foreach (var fate in _candidates.Where(group => !FigureCandidateFinder.IsSign(group.Key) && !tolls.ContainsKey(group.Key)))
            if (FindInBody(fate) is { } toll) tolls[fate.Key] = toll;
        return tolls;
    }

    // What a person set right holds against the headline.
    private static Headline WithCorrected(Headline headline, Reading reading) => !headline.HasNumbers ? headline : headline with
    {
        Numbers = headline.Numbers.AddRange(reading.Quantities.Where(number => number is { IsCorrected: true, Best: not null })
            .Select(number => new HeadlineNumber(number.Best!.Value, null, default))),
    };

    private Toll? ReadKilled()
    {
        if (FindHighest(FigureCandidateFinder.Killed) is { } toll) return toll;
        var start = _reading.Article.Blocks.FirstOrDefault(block => block.IsRead).Span.Start;
        var implied = _candidates[FigureCandidateFinder.Killed]
            .FirstOrDefault(candidate => candidate.IsImplied && candidate.Span.Start < start + ImpliedLength);
        if (implied is not null) return new Toll(implied.Value, FigureBound.Exact, implied.Span) { IsImplied = true };
        return _headline.Find(FigureCandidateFinder.Killed) is { } told ? FromHeadline(told) : null;
    }

    private Toll? ReadInjured(decimal dead)
    {
        if (InjuredInText(dead) is { } injured && IsBorneOut(injured.Value, dead)) return WithoutDead(injured);
        return InjuredInHeadline(dead);
    }

    // Whoever was shot and did not die was hurt: "five people were shot, one of them fatally".
    private Toll? InjuredInText(decimal dead)
    {
        var injured = FindHighest(FigureCandidateFinder.Injured);
        if (FindHighest(FigureCandidateFinder.Shot) is { } shot && shot.Value - dead > (injured?.Value ?? 0))
        {
            injured = shot with { Value = shot.Value - dead };
            // The toll of the event is read with the trees of the sentences, and knows more of the dead among those who were shot.
            if (OfEvent() is { } counted && counted.Value < injured.Value.Value) injured = counted;
        }

        var treated = FindHighest(FigureCandidateFinder.Hospitalized);
        return treated is { } others && others.Value > (injured?.Value ?? others.Value) && _headline.Has(others.Value) ? treated : injured;
    }

    private Toll? OfEvent()
    {
        var main = _reading.Events.FirstOrDefault(happening => happening.Type == EventType.Assault
            && (happening.Killed is not null || happening.Injured is not null));
        if (main?.Injured is not { } index) return null;
        var quantity = _reading.Quantities[index];
        if ((quantity.Best ?? quantity.Low) is not (> 0 and var value)) return null;
        return new Toll(value, FigureCandidateFinder.BoundOf(quantity), quantity.Span);
    }

    private bool IsBorneOut(decimal injured, decimal dead)
    {
        if (!_headline.HasNumbers || _headline.Has(injured)) return true;
        return dead > 0 && _headline.Has(injured + dead) && _headline.Find(FigureCandidateFinder.Injured) is null;
    }

    // "Five shot, one killed" and "one of the five has died": whoever died is counted among the five.
    private Toll WithoutDead(Toll injured)
    {
        if (AllShot() is { } shot && injured.Value == shot.All) return injured with { Value = shot.All - shot.Dead };
        var headline = _headline.Numbers.FirstOrDefault(number => number is { Fate: FigureCandidateFinder.Killed, Whole: not null });
        if (headline is not null && headline.Whole == injured.Value) return injured with { Value = injured.Value - headline.Value };
        var part = _candidates[FigureCandidateFinder.Killed].FirstOrDefault(candidate => candidate.Whole == injured.Value);
        return part is null ? injured : injured with { Value = injured.Value - part.Value };
    }

    private (decimal All, decimal Dead)? AllShot()
    {
        if (_headline.Find(FigureCandidateFinder.Injured) is not null) return null;
        var (shot, dead) = (_headline.Find(FigureCandidateFinder.Shot), _headline.Find(FigureCandidateFinder.Killed));
        if (shot is null || dead is null) return null;
        // "One dead, three shot": there the three are others.
        return shot.Span.Start < dead.Span.Start && dead.Value < shot.Value ? (shot.Value, dead.Value) : null;
    }

    private Toll? InjuredInHeadline(decimal dead)
    {
        var shot = _headline.Find(FigureCandidateFinder.Shot);
        var told = _headline.Find(FigureCandidateFinder.Injured) ?? _headline.Find(FigureCandidateFinder.Hospitalized);
        if (shot is null) return told is null ? null : FromHeadline(told);
        if (told is not null) return null;
        if (AllShot() is { } all) return FromHeadline(shot) with { Value = all.All - all.Dead };
        return dead == 0 && _headline.Find(FigureCandidateFinder.Killed) is null ? FromHeadline(shot) : null;
    }

    // A title that stands in the text bears its numbers there.
    private Toll FromHeadline(HeadlineNumber number)
    {
        var title = _reading.Article.Metadata.Title!;
        var headline = _reading.Article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline).Span;
        var at = _reading.Article.Text.AsSpan(headline.Start, headline.Length).IndexOf(title, StringComparison.Ordinal);
        var start = headline.Start + at;
        return new Toll(number.Value, FigureBound.Exact, at < 0 ? null : new TextSpan(start + number.Span.Start, start + number.Span.End));
    }

    private Toll? FindHighest(string fate)
    {
        var said = _candidates[fate].Where(candidate => candidate is { IsImplied: false, IsPart: false, Whole: null }).ToList();
        var named = said.Where(candidate => candidate.Value > 1 && _headline.Has(candidate.Value)).ToList();
        var pool = named.Count > 0 ? named : said.Where(candidate => candidate.Place == FigurePlace.Lead);
        return pool.MaxBy(candidate => candidate.Value) is { } highest ? new Toll(highest.Value, highest.Bound, highest.Span) : null;
    }

    // What stands further down is told of others too; of who is missing or was aboard, the first number is that of all.
    private static Toll? FindInBody(IGrouping<string, FigureCandidate> candidates)
    {
        var isCasualty = FigureCandidateFinder.IsCasualty(candidates.Key);
        var said = candidates.FirstOrDefault(candidate => candidate is { IsImplied: false, Whole: null, Value: > 1 });
        return said is null ? null : new Toll(said.Value, said.IsPart ? FigureBound.Least : said.Bound, said.Span)
        {
            NeedsProof = isCasualty && !said.IsPart,
            IsPart = said.IsPart,
        };
    }
}
