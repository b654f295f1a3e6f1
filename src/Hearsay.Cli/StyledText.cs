using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Text in several styles that is broken into lines at its spaces, never inside a word that changes its style.</summary>
internal sealed class StyledText
{
    private readonly List<(string Text, Style Style)> _pieces = [];

    /// <summary>Adds a piece. White space and what steers a terminal become harmless.</summary>
    public StyledText Append(string text, Style? style = null)
    {
        if (text.Length > 0) _pieces.Add((Terminal.Clean(text), style ?? Style.Plain));
        return this;
    }

    /// <summary>Writes the lines: the first <paramref name="indent"/> columns in, the others <paramref name="hang"/> further.</summary>
    public void Write(IAnsiConsole console, int indent = 0, int hang = 0)
    {
        var line = new Paragraph();
        var column = 0;
        foreach (var word in CutWords())
        {
            var length = word.Sum(piece => piece.Text.GetCellWidth());
            if (column > 0 && indent + column + 1 + length > console.Profile.Width)
            {
                WriteLine(console, line, indent);
                (line, column, indent, hang) = (new Paragraph(), 0, indent + hang, 0);
            }

            if (column > 0) line.Append(" ", word[0].SpaceStyle);
            foreach (var piece in word) line.Append(piece.Text, piece.Style);
            column += length + (column > 0 ? 1 : 0);
        }

        WriteLine(console, line, indent);
    }

    private static void WriteLine(IAnsiConsole console, Paragraph line, int indent)
    {
        console.Write(new string(' ', indent));
        console.Write(line);
        console.WriteLine();
    }

    // A space between two pieces of one style has it too, so that an underline runs through.
    private IEnumerable<List<(string Text, Style Style, Style SpaceStyle)>> CutWords()
    {
        var word = new List<(string Text, Style Style, Style SpaceStyle)>();
        var spaceStyle = Style.Plain;
        foreach (var (text, style) in _pieces)
        {
            var parts = text.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (i > 0) spaceStyle = style;
                if (parts[i].Length > 0) word.Add((parts[i], style, spaceStyle));
            }
        }

        if (word.Count > 0) yield return word;
    }
}
