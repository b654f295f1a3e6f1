using System.Globalization;

namespace Hearsay.Training.Reports;

/// <summary>A line that says how far an epoch has come, written over and over in its place on a terminal.</summary>
internal sealed class ProgressLine(TextWriter terminal, TimeProvider clock)
{
    // More often than this nobody reads it.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private string _what = "";
    private long _total;
    private long _done;
    private long _start;
    private long _lastWritten;
    private int _width;

    /// <summary>A line that is never seen.</summary>
    public static ProgressLine OffScreen => new(TextWriter.Null, TimeProvider.System);

    /// <summary>A line on standard error where that is a terminal that people look at; else one that is never seen.</summary>
    public static ProgressLine OnStandardError()
    {
        var isWatched = !Console.IsErrorRedirected && !IsSet("NO_COLOR") && !IsSet("CI");
        return isWatched ? new ProgressLine(Console.Error, TimeProvider.System) : OffScreen;
    }

    /// <summary>Begins anew with what is to be done, such as "epoch 3", and how many words that is.</summary>
    public void Start(string what, long wordCount)
    {
        (_what, _total, _done) = (what, wordCount, 0);
        _start = _lastWritten = clock.GetTimestamp();
    }

    /// <summary>Notes that so many further words are done.</summary>
    public void Advance(int wordCount)
    {
        _done += wordCount;
        if (clock.GetElapsedTime(_lastWritten) < Pause) return;
        _lastWritten = clock.GetTimestamp();
        Write(Describe());
    }

    /// <summary>Wipes the line, so that another can take its place.</summary>
    public void Clear()
    {
        if (_width > 0) Write("");
        if (_width > 0) terminal.Write('\r');
        _width = 0;
    }

    private string Describe()
    {
        var seconds = clock.GetElapsedTime(_start).TotalSeconds;
        var left = TimeSpan.FromSeconds(seconds * Math.Max(0, _total - _done) / Math.Max(1, _done));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_what}: {100.0 * Math.Min(_done, _total) / Math.Max(1, _total):F0} %, {_done / seconds:F0} words/s, {Clock(left)} left");
    }

    private void Write(string text)
    {
        terminal.Write("\r" + text.PadRight(_width));
        terminal.Flush();
        _width = Math.Max(_width, text.Length);
    }

    private static string Clock(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
