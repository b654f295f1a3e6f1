namespace Hearsay.Cli;

/// <summary>Keeps an output from being written over what is still to be read.</summary>
internal static class OverwrittenInput
{
    /// <summary>The input that the output would overwrite, or null.</summary>
    public static string? Find(IEnumerable<string> paths, string? output) => output is null
        ? null
        : paths.FirstOrDefault(path => File.Exists(path) && Path.GetFullPath(path) == Path.GetFullPath(output));
}
