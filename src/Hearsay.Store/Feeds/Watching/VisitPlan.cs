namespace Hearsay.Store.Feeds;

/// <summary>When what is followed is asked for again.</summary>
internal static class VisitPlan
{
    private const int MostDoublings = 10;
    private const int MostFailures = 8;

    private static readonly TimeSpan _longestPause = TimeSpan.FromDays(1);
    private static readonly TimeSpan _firstLook = TimeSpan.FromHours(1);
    private static readonly TimeSpan _lastLook = TimeSpan.FromDays(7);

    /// <summary>The pause after a feed failed for the n-th time in a row: the usual one, doubled each time, up to a day.</summary>
    public static TimeSpan PauseAfterFailure(TimeSpan every, int failures, TimeSpan? asked)
    {
        var pause = every * Math.Pow(2, Math.Clamp(failures - 1, 0, MostDoublings));
        if (pause > _longestPause) pause = every > _longestPause ? every : _longestPause;
        return asked > pause ? asked.Value : pause;
    }

    /// <summary>When a page that failed for the n-th time in a row is asked for again; null where it is not.</summary>
    public static DateTimeOffset? AfterFailure(DateTimeOffset now, TimeSpan every, int failures, FetchException failure)
    {
        if (failures >= MostFailures || (!failure.IsPassing && failure.RetryAfter is null)) return null;
        return now + PauseAfterFailure(every, failures, failure.RetryAfter);
    }

    /// <summary>When a page that was read is looked at again: after an hour, then after as long again as it is known, for a week.</summary>
    /// <remarks>Most corrections come within hours, and a page that nobody has touched for a week is left alone.</remarks>
    public static DateTimeOffset? NextLook(DateTimeOffset now, DateTimeOffset found)
    {
        var age = now - found;
        if (age >= _lastLook) return null;
        return now + (age > _firstLook ? age : _firstLook);
    }
}
