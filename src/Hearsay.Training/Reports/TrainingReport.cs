using System.Collections.Immutable;

namespace Hearsay.Training.Reports;

/// <summary>Tells how a training goes: a line an epoch, a line that moves within each, and the learning curve as files.</summary>
internal sealed class TrainingReport
{
    private readonly TextWriter _lines;
    private readonly ProgressLine _progress;
    private readonly LearningCurve _curve;
    private readonly string? _folder;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private double _secondsBefore;
    private bool _hasHeader;

    /// <summary>Begins the report of a model's training.</summary>
    /// <param name="model">The model's name, such as syntax.</param>
    /// <param name="folder">Where the curve goes, or null for nowhere.</param>
    /// <param name="lines">Takes a line an epoch.</param>
    /// <param name="progress">The line that moves.</param>
    /// <param name="clock">Tells how long the epochs take.</param>
    public TrainingReport(string model, string? folder, TextWriter lines, ProgressLine progress, TimeProvider clock)
    {
        _curve = new LearningCurve(model);
        (_folder, _lines, _progress, _clock) = (folder, lines, progress, clock);
        _start = clock.GetTimestamp();
    }

    /// <summary>Says something beside the epochs.</summary>
    public void Say(string line) => _lines.WriteLine(line);

    /// <summary>Goes on after epochs that an earlier run did, with their curve where it was kept.</summary>
    public void TakeUp(int epochCount)
    {
        if (epochCount == 0) return;
        Say($"going on after epoch {epochCount}");
        if (_folder is null || !File.Exists(CsvFile)) return;
        _curve.TakeUp(File.ReadAllText(CsvFile), epochCount);
        _secondsBefore = _curve.Rows.Count == 0 ? 0 : _curve.Rows[^1].Seconds;
    }

    /// <summary>Begins an epoch; the result is to be told whenever further words are learned from.</summary>
    public Action<int> StartEpoch(int epoch, long wordCount)
    {
        _progress.Start($"epoch {epoch}", wordCount);
        return _progress.Advance;
    }

    /// <summary>Ends an epoch: writes its line, and the curve as it is by now.</summary>
    public void EndEpoch(
        int epoch, ImmutableArray<(string Name, double Value)> losses, ImmutableArray<(string Name, double Value)> figures)
    {
        _progress.Clear();
        var row = new CurveRow(epoch, _secondsBefore + _clock.GetElapsedTime(_start).TotalSeconds, losses, figures);
        if (!_hasHeader) Say(LearningCurve.Header(row));
        _hasHeader = true;
        Say(LearningCurve.Line(row));
        _curve.Add(row);
        if (_folder is not null) WriteFiles(_folder);
    }

    private string CsvFile => Path.Combine(_folder ?? "", $"{_curve.Model}.curve.csv");

    private void WriteFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(CsvFile, _curve.ToCsv());
        File.WriteAllText(Path.Combine(folder, $"{_curve.Model}.curve.svg"), CurveChart.Draw(_curve));
    }
}
