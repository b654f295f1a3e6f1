namespace Hearsay.Cli;

/// <summary>What the program's exit codes mean; docs/howto/exit-codes.md says more.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs could not be read, a trace or a search found nothing, or a model is not whole.</summary>
    public const int Incomplete = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>Interrupted with Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>The list for the help.</summary>
    public const string Help =
        """
        Exit codes:
          0    all was done
          1    some inputs could not be read (each is named), a trace or search found nothing, or a model is not whole
          2    the command was not understood
          130  interrupted
        """;
}
