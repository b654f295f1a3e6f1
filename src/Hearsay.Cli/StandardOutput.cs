using Microsoft.Win32.SafeHandles;

namespace Hearsay.Cli;

/// <summary>Where data goes when no file is named.</summary>
internal static class StandardOutput
{
    private const int Handle = 1;

    // EPIPE, which Unix gives as the HResult of the exception.
    private const int BrokenPipe = 32;

    /// <summary>A stream to standard output that fails once nobody reads it any more.</summary>
    /// <remarks>The stream of the console would go on in silence, and a run into `head` would read all of its inputs for nothing.</remarks>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(Handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // A file would be written at an offset of the stream's own, over what other programs write to it.
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Whether a write failed because nobody reads the output any more.</summary>
    public static bool IsClosed(IOException failure) => failure.HResult == BrokenPipe;
}
