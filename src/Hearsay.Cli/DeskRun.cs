using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;
using Hearsay.Desk;
using Hearsay.Store.Archives;

namespace Hearsay.Cli;

/// <summary>One run of the desk, from its opening to Ctrl-C.</summary>
internal static class DeskRun
{
    /// <summary>Opens the desk on an archive, which is made where there is none.</summary>
    public static async Task<int> OpenAsync(string path, DeskOptions options, bool opensBrowser, CancellationToken cancellationToken)
    {
        RefuseTakenPort(options);
        var reader = Task.Run(Reader.Load, CancellationToken.None);
        await using var archive = await Archive.OpenAsync(path, cancellationToken: cancellationToken);
        await using var server = await DeskServer.StartAsync(archive, reader, options, cancellationToken);
        await ShowAsync(server, opensBrowser, cancellationToken);
        return ExitCode.Done;
    }

    /// <summary>Opens the desk on the sample story, in a folder of its own that is removed at the end.</summary>
    public static async Task<int> OpenDemoAsync(DeskOptions options, bool opensBrowser, CancellationToken cancellationToken)
    {
        RefuseTakenPort(options);
        var reader = Task.Run(Reader.Load, CancellationToken.None);
        var folder = Directory.CreateTempSubdirectory("hearsay-demo-");
        try
        {
            var path = Path.Combine(folder.FullName, "demo.hearsay");
            await using var archive = await Archive.OpenAsync(path, cancellationToken: cancellationToken);
            var filling = DemoArchive.FillAsync(archive, reader, cancellationToken);
            await using var server = await DeskServer.StartAsync(archive, reader, options, cancellationToken);
            await filling;
            await ShowAsync(server, opensBrowser, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return ExitCode.Done;
    }

    // The server would write the whole trace of its failure into the log before it gave up.
    private static void RefuseTakenPort(DeskOptions options)
    {
        using var listener = new TcpListener(options.Address, options.Port);
        try
        {
            listener.Start();
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new IOException($"port {options.Port} is taken; close the other desk or give --port 0", failure);
        }
    }

    private static async Task ShowAsync(DeskServer server, bool opensBrowser, CancellationToken cancellationToken)
    {
        Console.WriteLine(server.Address);
        await Console.Error.WriteLineAsync("hearsay: The desk is open at the address above. Ctrl-C closes it.");
        if (opensBrowser && !Console.IsOutputRedirected) OpenBrowser(server.Address);
        var end = new TaskCompletionSource();
        await using var stop = cancellationToken.Register(end.SetResult);
        await end.Task;
    }

    // Where there is no browser, as over ssh, the address that was printed will do.
    private static void OpenBrowser(Uri address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            Console.Error.WriteLine("hearsay: No browser could be opened; open the address yourself.");
        }
    }
}
