using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Training.Corpora;

/// <summary>A document of GUM with its coreference: text, words, and the mentions of each entity.</summary>
internal sealed partial class GumDocument
{
    private readonly StringBuilder _text = new();
    private readonly List<GumMention> _open = [];
    private bool _isNewParagraph;
    private int _blockSentences = -1;
    private int _start;

    private GumDocument(string id) => Id = id;

    /// <summary>The document's name.</summary>
    public string Id { get; }

    /// <summary>Its headline, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The day it was published, as it is written there, or null.</summary>
    public string? Published { get; private set; }

    /// <summary>Its paragraphs, parted by blank lines, as the scorer of speakers puts them together.</summary>
    public string Text => _text.ToString();

    /// <summary>Its words in text order.</summary>
    public List<GumWord> Words { get; } = [];

    /// <summary>The index of the first word of each sentence.</summary>
    public List<int> Sentences { get; } = [];

    /// <summary>Its mentions in the order of their ends.</summary>
    public List<GumMention> Mentions { get; } = [];

    /// <summary>Reads every document of a folder by name, or of one file.</summary>
    public static IEnumerable<GumDocument> ReadAll(string path) =>
        Directory.EnumerateFiles(path, "*.conllu").Order(StringComparer.Ordinal).Select(Read);

    /// <summary>The proper nouns of each entity, in lower case.</summary>
    public Dictionary<string, HashSet<string>> NamesByEntity()
    {
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var mention in Mentions)
        {
            if (!names.TryGetValue(mention.Entity, out var words))
                names[mention.Entity] = words = new HashSet<string>(StringComparer.Ordinal);
            foreach (var index in mention.Core.Where(index => index >= mention.First && index <= mention.Last))
            {
                if (Words[index].Xpos.StartsWith("NNP", StringComparison.Ordinal) && !IsInOther(index, mention))
                    words.Add(Words[index].Form.ToLowerInvariant());
            }
        }

        return names;
    }

    /// <summary>The word of a mention that the others of it depend on.</summary>
    public int HeadOf(GumMention mention)
    {
        for (var word = mention.First; word <= mention.Last; word++)
        {
            if (Words[word].Head < mention.First || Words[word].Head > mention.Last) return word;
        }

        return mention.Last;
    }

    private bool IsInOther(int index, GumMention mention) => Mentions.Exists(other => other.Entity != mention.Entity
        && other.First >= mention.First && other.Last <= mention.Last && index >= other.First && index <= other.Last);

    private static GumDocument Read(string path)
    {
        var document = new GumDocument(Path.GetFileNameWithoutExtension(path));
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith('#')) document.AddComment(line);
            else if (line.Length > 0 && char.IsAsciiDigit(line[0])) document.AddWord(line.Split('\t'));
        }

        return document;
    }

    private void AddComment(string line)
    {
        var (key, value) = line.IndexOf(" = ", StringComparison.Ordinal) is > 0 and var mark
            ? (line[..mark], line[(mark + 3)..])
            : (line, "");
        switch (key)
        {
            case "# meta::title":
                Title = value;
                break;
            case "# meta::dateCreated":
                Published = value;
                break;
            case "# newpar" or "# newpar id":
                (_isNewParagraph, _blockSentences) = (true, -1);
                break;
            case "# newpar_block":
                _blockSentences = SentenceCount().Matches(value)
                    .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
                    .DefaultIfEmpty(-1).Max();
                break;
            case "# text":
                AddText(value);
                break;
        }
    }

    // Where the sentences of a block end, the rest of the paragraph begins anew.
    private void AddText(string sentence)
    {
        if (_text.Length > 0) _text.Append(_isNewParagraph || _blockSentences == 0 ? "\n\n" : " ");
        _start = _text.Length;
        _text.Append(sentence);
        Sentences.Add(Words.Count);
        (_isNewParagraph, _blockSentences) = (false, _blockSentences - 1);
    }

    private void AddWord(string[] columns)
    {
        if (!columns[0].All(char.IsAsciiDigit)) return;
        while (char.IsWhiteSpace(_text[_start])) _start++;
        var span = new TextSpan(_start, _start + columns[1].Length);
        var head = int.Parse(columns[6], CultureInfo.InvariantCulture);
        Words.Add(new GumWord(span, columns[1], columns[4], head == 0 ? -1 : Sentences[^1] + head - 1, columns[7]));
        foreach (var field in columns[9].Split('|').Where(field => field.StartsWith("Entity=", StringComparison.Ordinal)))
            AddEntities(field[7..], Words.Count - 1);
        _start = span.End;
    }

    private void AddEntities(string value, int index)
    {
        foreach (var item in Bracket().Matches(value).Select(match => match.Value))
        {
            if (item[0] == '(') Open(item.Trim('(', ')').Split('-'), index);
            if (item[^1] == ')') Close(item.Trim('(', ')').Split('-')[0], index);
        }
    }

    private void Open(string[] fields, int index) =>
        _open.Add(new GumMention(fields[0], fields[1], index, index, [.. fields[5].Split(',')
            .Select(number => index + int.Parse(number, CultureInfo.InvariantCulture) - 1)]));

    private void Close(string entity, int index)
    {
        var at = _open.FindLastIndex(mention => mention.Entity == entity);
        if (at < 0) return;
        Mentions.Add(_open[at] with { Last = index });
        _open.RemoveAt(at);
    }

    [GeneratedRegex(@"\([^()]+\)?|[^()]+\)", RegexOptions.None, 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\((\d+) s\)", RegexOptions.None, 1000)]
    private static partial Regex SentenceCount();
}
