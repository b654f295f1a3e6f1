using System.Text.RegularExpressions;

namespace Hearsay.Tests.House;

/// <summary>One C# file, as the tests that keep the house read it.</summary>
/// <param name="Path">Its path from the root, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The text with the inside of comments and strings blanked out, so that only code is left.</summary>
    public string Code { get; } = CodeText.Of(Text);

    /// <summary>The project folder: "Hearsay" for src/Hearsay/Html/Page.cs.</summary>
    public string Project => Part(1);

    /// <summary>The folder in the project, or the empty text for a file at the project's root.</summary>
    public string Folder => Path.Split('/').Length > 3 ? Part(2) : "";

    /// <summary>The file's name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The types declared at the top of the file. Formatting, a rule of the build, has them start a line.</summary>
    public IReadOnlyList<DeclaredType> Types() =>
        [.. TypeDeclaration().Matches(Code).Select(match => new DeclaredType(match.Groups["kind"].Value, match.Groups["name"].Value))];

    private string Part(int index) => Path.Split('/')[index];

    private const string Modifiers = "public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe";
    private const string Kinds = "class|struct|record struct|record class|record|interface|enum";

    [GeneratedRegex($@"^(?:(?:{Modifiers}) )*(?<kind>{Kinds}) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
