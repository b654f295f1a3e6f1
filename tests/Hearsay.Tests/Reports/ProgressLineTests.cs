using Hearsay.Training.Reports;

namespace Hearsay.Tests.Reports;

public sealed class ProgressLineTests : IDisposable
{
    private readonly StoppedClock _clock = new();
    private readonly StringWriter _terminal = new();
    private readonly ProgressLine _line;

    public ProgressLineTests() => _line = new ProgressLine(_terminal, _clock);

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void It_says_how_far_how_fast_and_how_long_still()
    {
        _line.Start("epoch 3", 10_000);
        _clock.Pass(2);
        _line.Advance(2_500);
        Assert.Equal("\repoch 3: 25 %, 1250 words/s, 0:06 left", _terminal.ToString());
    }

    [Fact]
    public void It_takes_the_place_of_what_it_said_before()
    {
        _line.Start("epoch 3", 100_000);
        Pass(100, 100_000);
        Pass(100, 0);
        Assert.EndsWith("\repoch 3: 100 %, 500 words/s, 0:00 left ", _terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_written_more_often_than_people_read()
    {
        _line.Start("epoch 1", 1000);
        for (var step = 0; step < 100; step++) Pass(0.01, 10);
        Assert.Equal(5, _terminal.ToString().Count(character => character == '\r'));
    }

    [Fact]
    public void It_is_wiped_for_another_line()
    {
        _line.Start("epoch 1", 10);
        Pass(1, 5);
        var width = _terminal.ToString().Length - 1;
        _line.Clear();
        Assert.EndsWith("\r" + new string(' ', width) + "\r", _terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_said_nothing_is_wiped()
    {
        _line.Start("epoch 1", 10);
        _line.Clear();
        Assert.Equal("", _terminal.ToString());
    }

    // Tests run with standard error redirected, as builds do.
    [Fact]
    public void A_file_never_sees_it()
    {
        var line = ProgressLine.OnStandardError();
        line.Start("epoch 1", 1);
        line.Advance(1);
        line.Clear();
    }

    private void Pass(double seconds, int wordCount)
    {
        _clock.Pass(seconds);
        _line.Advance(wordCount);
    }
}
