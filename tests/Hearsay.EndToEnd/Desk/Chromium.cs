using Microsoft.Playwright;

namespace Hearsay.EndToEnd.Desk;

/// <summary>The browser that is installed on this machine, without a window.</summary>
internal static class Chromium
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Starts it.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = FindProgram(),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"],
    });

    private static string FindProgram()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var paths = from name in _names from folder in folders select Path.Combine(folder, name);
        return paths.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException(
            $"The tests of the desk need a Chromium on the PATH ({string.Join(", ", _names)}) and found none. "
            + "On Debian: apt-get install chromium.");
    }
}
