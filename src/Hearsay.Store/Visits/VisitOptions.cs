namespace Hearsay.Store.Visits;

/// <summary>The manners of visits to other people's servers.</summary>
public sealed record VisitOptions
{
    /// <summary>The product token by which robots.txt files address the program.</summary>
    public const string Product = "hearsay";

    /// <summary>The least pause between two requests to one host; 2 seconds unless set.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest pause that a robots.txt can ask for; 60 seconds unless set. What asks for more gets so much.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest that a visit waits because a server asks not to be asked for a time; 60 seconds unless set. Where a server
    /// asks for more, the visit is given up and tells for how long.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often what may pass by itself is tried again; twice unless set.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The pause before it is tried again the first time, doubled each time and varied by chance; 2 seconds unless set.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Gives the time and waits; the clock of the machine unless set.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
