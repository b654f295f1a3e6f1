namespace Hearsay.EndToEnd;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds Hearsay.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whether the run rewrites what is committed (HEARSAY_UPDATE=1) instead of comparing with it.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("HEARSAY_UPDATE") == "1";

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException($"Expected Hearsay.slnx above {AppContext.BaseDirectory}; run the tests from a checkout.");
    }
}
