using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Training.Corpora;

/// <summary>A document of GUM with its coreference: text, words, and the mentions of each entity.</summary>
internal sealed partial class GumDocument
{
    private readonly StringBuilder _text = new();
    private readonly List<GumMention> _open = [];

    private GumDocument(string id) => Id = id;

    /// <summary>The document's name.</summary>
    public string Id { get; }

    /// <summary>Its paragraphs, parted by blank lines.</summary>
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

    private bool IsInOther(int index, GumMention mention) => Mentions.Exists(other => other.Entity != mention.Entity
        && other.First >= mention.First && other.Last <= mention.Last && index >= other.First && index <= other.Last);

    private static GumDocument Read(string path)
    {
        var document = new GumDocument(Path.GetFileNameWithoutExtension(path));
        var isNewParagraph = false;
        var start = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal)) isNewParagraph = true;
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
                (start, isNewParagraph) = (document.AddText(line[9..], isNewParagraph), false);
            else if (line.Length > 0 && char.IsAsciiDigit(line[0])) start = document.AddWord(line.Split('\t'), start);
        }

        return document;
    }

    private int AddText(string sentence, bool isNewParagraph)
    {
        if (_text.Length > 0) _text.Append(isNewParagraph ? "\n\n" : " ");
        var start = _text.Length;
        _text.Append(sentence);
        Sentences.Add(Words.Count);
        return start;
    }

    private int AddWord(string[] columns, int start)
    {
        if (!columns[0].All(char.IsAsciiDigit)) return start;
        while (char.IsWhiteSpace(_text[start])) start++;
        var head = int.Parse(columns[6], CultureInfo.InvariantCulture);
        var span = new TextSpan(start, start + columns[1].Length);
        Words.Add(new GumWord(span, columns[1], columns[4], head == 0 ? -1 : Sentences[^1] + head - 1));
        foreach (var field in columns[9].Split('|').Where(field => field.StartsWith("Entity=", StringComparison.Ordinal)))
            AddEntities(field[7..], Words.Count - 1);
        return start + columns[1].Length;
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
}
