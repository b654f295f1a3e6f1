namespace Hearsay.Store.Feeds;

/// <summary>How feeds are followed.</summary>
public sealed record WatchOptions
{
    /// <summary>How often a feed is asked for; every 15 minutes unless set. One that fails is asked for half as often each time, down to
    /// once a day.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The most hosts that are visited at a time; 8 unless set. Of each, one request at a time is sent.</summary>
    public int Hosts { get; init; } = 8;

    /// <summary>How many articles are read at a time; as many as there are processors unless set.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Gives the time and waits; the clock of the machine unless set.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
