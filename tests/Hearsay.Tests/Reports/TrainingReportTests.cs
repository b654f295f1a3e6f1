using Hearsay.Training.Reports;

namespace Hearsay.Tests.Reports;

public sealed class TrainingReportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-report").FullName;
    private readonly StoppedClock _clock = new();
    private readonly StringWriter _lines = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_epoch_writes_a_line_and_the_curve_so_far()
    {
        var report = Report(_folder);
        Learn(report, 1, 10);
        Assert.Equal(2, CsvLines().Length);
        Learn(report, 2, 5);

        Assert.Equal(["epoch,seconds,loss of tags,dev", "1,10,1.0000,50.00", "2,15,1.0000,50.00"], CsvLines());
        Assert.StartsWith("<svg", File.ReadAllText(Path.Combine(_folder, "sample.curve.svg")), StringComparison.Ordinal);
        Assert.Equal(3, _lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_training_that_goes_on_keeps_the_curve_of_the_epochs_before()
    {
        Learn(Report(_folder), 1, 10);
        var report = Report(_folder);
        report.TakeUp(1);
        Learn(report, 2, 5);
        Assert.Equal(["epoch,seconds,loss of tags,dev", "1,10,1.0000,50.00", "2,15,1.0000,50.00"], CsvLines());
        Assert.Contains("going on after epoch 1", _lines.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_training_that_begins_anew_forgets_an_older_curve()
    {
        Learn(Report(_folder), 1, 10);
        Learn(Report(_folder), 1, 7);
        Assert.Equal(["epoch,seconds,loss of tags,dev", "1,7,1.0000,50.00"], CsvLines());
    }

    [Fact]
    public void Without_a_folder_no_file_is_written()
    {
        Learn(Report(null), 1, 10);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    private TrainingReport Report(string? folder) =>
        new("sample", folder, _lines, new ProgressLine(TextWriter.Null, _clock), _clock);

    private void Learn(TrainingReport report, int epoch, double seconds)
    {
        var advance = report.StartEpoch(epoch, 100);
        _clock.Pass(seconds);
        advance(100);
        report.EndEpoch(epoch, [("tags", 1)], [("dev", 50)]);
    }

    private string[] CsvLines() => File.ReadAllLines(Path.Combine(_folder, "sample.curve.csv"));
}
