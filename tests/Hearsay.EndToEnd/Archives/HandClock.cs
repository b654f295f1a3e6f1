namespace Hearsay.EndToEnd.Archives;

/// <summary>A clock that stands until it is put forward.</summary>
public sealed class HandClock : TimeProvider
{
    private DateTimeOffset _now = new(2031, 3, 5, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Puts it forward.</summary>
    public void Pass(TimeSpan time) => _now += time;
}
