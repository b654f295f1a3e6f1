using Hearsay.Tests.House;

namespace Hearsay.Tests.Export;

/// <summary>Holds what is written against files that are committed, and rewrites those in the update run.</summary>
internal static class Golden
{
    private const string Folder = "tests/Hearsay.Tests/Export/Golden/";

    /// <summary>Fails where the file of that name holds another text.</summary>
    public static void Hold(string name, string text)
    {
        // A checkout has line feeds alone, whatever the format has.
        var lines = text.ReplaceLineEndings("\n");
        if (Repository.IsUpdating) Repository.Write(Folder + name, lines);
        Assert.Equal(Repository.Read(Folder + name), lines);
    }
}
