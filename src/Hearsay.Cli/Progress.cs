using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Shows on standard error how far a run has come, or nothing.</summary>
internal sealed class Progress
{
    private readonly IAnsiConsole? _console;
    private readonly ProgressTask? _task;
    private int _readCount;
    private int _failedCount;

    private Progress(IAnsiConsole? console, ProgressTask? task) => (_console, _task) = (console, task);

    /// <summary>Runs <paramref name="work"/> under a bar if <paramref name="isShown"/>.</summary>
    public static async Task<int> RunAsync(bool isShown, Func<Progress, Task<int>> work)
    {
        if (!isShown) return await work(new Progress(null, null));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var bar = console.Progress().AutoClear(true).Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn());
        return await bar.StartAsync(context => work(new Progress(console, context.AddTask("reading").IsIndeterminate())));
    }

    /// <summary>Counts an input.</summary>
    public void Count(ReadOutcome outcome)
    {
        if (outcome.Failure is null) _readCount++;
        else _failedCount++;
        if (_task is null) return;
        _task.Description = _failedCount == 0 ? $"{_readCount} read" : $"{_readCount} read, {_failedCount} could not be read";
    }

    /// <summary>Says in words how far the run has come, and by <paramref name="share"/>, 0 to 1, where that is known.</summary>
    public void Show(string words, double? share)
    {
        if (_task is null) return;
        _task.Description = Markup.Escape(words);
        _task.IsIndeterminate = share is null;
        _task.Value = (share ?? 0) * _task.MaxValue;
    }

    /// <summary>Writes a line to standard error without breaking the bar.</summary>
    public void Warn(string line)
    {
        if (_console is null) Console.Error.WriteLine(Terminal.Clean(line));
        else _console.WriteLine(Terminal.Clean(line));
    }
}
