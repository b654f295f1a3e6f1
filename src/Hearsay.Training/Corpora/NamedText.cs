using System.IO.Compression;
using System.Text;

namespace Hearsay.Training.Corpora;

/// <summary>A document whose names are marked with their kinds (PER, ORG, LOC), one sentence a paragraph.</summary>
internal sealed class NamedText
{
    private readonly StringBuilder _text = new();
    private int _start;
    private TextSpan? _open;

    /// <summary>Its sentences, parted by blank lines.</summary>
    public string Text => _text.ToString();

    /// <summary>The names by their spans.</summary>
    public Dictionary<TextSpan, string> Names { get; } = [];

    /// <summary>Reads the documents of a packed file in IOB2 with "# newdoc id" and "# text" lines.</summary>
    public static IEnumerable<NamedText> ReadAll(string path)
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var document = new NamedText();
        while (file.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && document._text.Length > 0)
            {
                yield return document;
                document = new NamedText();
            }

            document.Add(line);
        }

        yield return document;
    }

    private void Add(string line)
    {
        if (line.StartsWith("# text = ", StringComparison.Ordinal)) AddSentence(line[9..]);
        else if (line.Length > 0 && char.IsAsciiDigit(line[0])) AddWord(line.Split('\t'));
    }

    private void AddSentence(string sentence)
    {
        if (_text.Length > 0) _text.Append("\n\n");
        _start = _text.Length;
        _text.Append(sentence);
        _open = null;
    }

    private void AddWord(string[] columns)
    {
        while (_start < _text.Length && char.IsWhiteSpace(_text[_start])) _start++;
        var word = new TextSpan(_start, Math.Min(_text.Length, _start + columns[1].Length));
        _start = word.End;
        var goesOn = columns[2][0] == 'I';
        if (goesOn && _open is { } before) Names.Remove(before);
        var isKind = columns[2].Length > 2 && columns[2][2..] is "PER" or "ORG" or "LOC";
        _open = !isKind ? null : goesOn && _open is { } part ? part.Cover(word) : word;
        if (_open is { } name) Names[name] = columns[2][2..];
    }
}
