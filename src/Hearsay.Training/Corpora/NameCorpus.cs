using System.IO.Compression;
using Hearsay.Syntax;

namespace Hearsay.Training.Corpora;

/// <summary>Reads the corpora in which names are marked as sentences of words with a label each.</summary>
internal static class NameCorpus
{
    private const string NewDocument = "# newdoc id = ";

    private static readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityKind.Person,
        ["ORG"] = EntityKind.Organization,
        ["LOC"] = EntityKind.Place,
        ["OTH"] = EntityKind.Other,
        ["MISC"] = EntityKind.Other,
        ["person"] = EntityKind.Person,
        ["corporation"] = EntityKind.Organization,
        ["group"] = EntityKind.Organization,
        ["location"] = EntityKind.Place,
        ["creative-work"] = EntityKind.Other,
        ["product"] = EntityKind.Other,
    };

    /// <summary>UNER's names on the treebank EWT: the same documents, sentences and, but for a few, words.</summary>
    public static IEnumerable<NameSentence> ReadUner(string path) =>
        Read(path, columns => (columns[1], columns[2]), Whole, NameScheme.Uner);

    /// <summary>Wikigold and WNUT 2017. Their words are cut further, as the reader's tokenizer cuts them.</summary>
    public static IEnumerable<NameSentence> ReadConll(string path, NameScheme scheme)
    {
        var cutter = new NameWordCutter();
        return Read(path, columns => (columns[0], columns[^1]), cutter.Cut, scheme);
    }

    /// <summary>The names among the mentions of GUM, the sentences of its files in order.</summary>
    public static IEnumerable<NameSentence> ReadGum(string folder) => GumDocument.ReadAll(folder).SelectMany(GumNames.Read);

    private static IEnumerable<NameSentence> Read(
        string path, Func<string[], (string Word, string Tag)> choose, Func<string, IReadOnlyList<string>> cut, NameScheme scheme)
    {
        var document = Path.GetFileName(path).Split('.')[0];
        var (words, labels, last) = (new List<string>(), new List<byte>(), "O");
        foreach (var line in Lines(path))
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal)) document = line[NewDocument.Length..];
            if (line.Length > 0 && !IsComment(line)) last = AddWord(choose(line.Split(['\t', ' '])), last, cut, words, labels);
            if (line.Length > 0 || words.Count == 0) continue;
            yield return new NameSentence(document, [.. words], [.. labels], true, scheme);
            (words, labels, last) = ([], [], "O");
        }
    }

    // "#tag" is a word of WNUT.
    private static bool IsComment(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) && line.Contains(" = ", StringComparison.Ordinal);

    private static string AddWord(
        (string Word, string Tag) word, string last, Func<string, IReadOnlyList<string>> cut, List<string> words, List<byte> labels)
    {
        var kind = word.Tag.Length > 2 ? word.Tag[2..] : "O";
        // In Wikigold a name begins with "I" unless it touches another of its kind.
        var goesOn = kind == last && word.Tag[0] == 'I';
        foreach (var part in cut(word.Word))
        {
            words.Add(part);
            labels.Add(LabelOf(kind, goesOn));
            goesOn = true;
        }

        return kind;
    }

    // UNER has words outside of names marked "B-O".
    private static byte LabelOf(string kind, bool goesOn)
    {
        if (!_kinds.TryGetValue(kind, out var known)) return NameLabels.Outside;
        return goesOn ? NameLabels.Inside(known) : NameLabels.Begin(known);
    }

    private static IReadOnlyList<string> Whole(string word) => [word];

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line.Trim();
        yield return "";
    }
}
