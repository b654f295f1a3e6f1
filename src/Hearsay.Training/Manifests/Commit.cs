using System.Diagnostics;

namespace Hearsay.Training.Manifests;

/// <summary>Tells which commit the running code stands on.</summary>
internal static class Commit
{
    /// <summary>The commit of the working tree, by git.</summary>
    /// <exception cref="InvalidOperationException">There is no git or no repository.</exception>
    public static string Current()
    {
        using Process git = Process.Start(new ProcessStartInfo("git", "rev-parse HEAD") { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("git was expected to tell the commit, but did not start; give it with --commit.");
        var commit = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0
            ? commit
            : throw new InvalidOperationException("git was expected to tell the commit, but failed; give it with --commit.");
    }
}
