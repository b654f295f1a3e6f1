using System.Text;
using Hearsay.Tests.House;

namespace Hearsay.Tests.Specs;

/// <summary>A page of specs/: prose for people, with examples between fences that the tests hold the reader to.</summary>
internal sealed class SpecPage
{
    private const string Fence = "```";
    private const string Opening = Fence + "hearsay";
    private const string Dot = ".";

    private readonly string[] _lines;

    private SpecPage(string name, string[] lines)
    {
        Name = name;
        _lines = lines;
    }

    /// <summary>The path from the root of the checkout.</summary>
    public string Name { get; }

    /// <summary>The paths of all pages, in order.</summary>
    public static IReadOnlyList<string> Names() => Repository.FilesUnder("specs", "*.md");

    /// <summary>Loads a page of the checkout.</summary>
    public static SpecPage Load(string name) => Parse(name, Repository.Read(name));

    /// <summary>Takes a page from its text.</summary>
    public static SpecPage Parse(string name, string text) => new(name, text.Split('\n'));

    /// <summary>The examples in the order of the page.</summary>
    /// <exception cref="FormatException">An example has no dot or no end.</exception>
    public IEnumerable<SpecExample> Examples()
    {
        var heading = "";
        for (var line = 0; line < _lines.Length; line++)
        {
            if (_lines[line].StartsWith('#')) heading = _lines[line].TrimStart('#', ' ');
            if (!_lines[line].StartsWith(Opening, StringComparison.Ordinal)) continue;
            var dot = Find(Dot, line + 1);
            var end = Find(Fence, dot + 1);
            yield return new SpecExample(heading, _lines[line][Opening.Length..].Trim(), string.Join('\n', _lines[(line + 1)..dot]),
                Lines(dot + 1, end));
            line = end;
        }
    }

    /// <summary>The page's text with other dumps in place of those it has, in the order of its examples.</summary>
    public string With(IReadOnlyList<string> dumps)
    {
        var text = new StringBuilder();
        var example = 0;
        for (var line = 0; line < _lines.Length; line++)
        {
            text.Append(_lines[line]).Append(line == _lines.Length - 1 ? "" : "\n");
            if (!_lines[line].StartsWith(Opening, StringComparison.Ordinal)) continue;
            var dot = Find(Dot, line + 1);
            text.Append(Lines(line + 1, dot + 1)).Append(dumps[example++]);
            line = Find(Fence, dot + 1) - 1;
        }

        return text.ToString();
    }

    private string Lines(int first, int end) => string.Concat(_lines[first..end].Select(line => line + "\n"));

    private int Find(string mark, int from)
    {
        var line = Array.IndexOf(_lines, mark, Math.Min(from, _lines.Length));
        return line >= 0
            ? line : throw new FormatException($"{Name}, line {from}: expected a line \"{mark}\" further down and found none.");
    }
}
