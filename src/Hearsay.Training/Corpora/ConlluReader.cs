using System.Globalization;
using System.IO.Compression;

namespace Hearsay.Training.Corpora;

/// <summary>Reads treebanks in CoNLL-U.</summary>
internal static class ConlluReader
{
    private const string NewDocument = "# newdoc id = ";

    /// <summary>The sentences of a file or of a folder's files, without the documents of <see cref="HeldOut"/>.</summary>
    public static IEnumerable<CorpusSentence> ReadTraining(string path) => Read(path).Where(sentence => !HeldOut.Has(sentence.Document));

    /// <summary>All sentences, those held out included: for measuring only.</summary>
    public static IEnumerable<CorpusSentence> Read(string path)
    {
        string[] files = Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path).Where(IsConllu).Order(StringComparer.Ordinal)]
            : [path];
        return files.SelectMany(ReadFile);
    }

    private static bool IsConllu(string path) =>
        path.EndsWith(".conllu", StringComparison.Ordinal) || path.EndsWith(".conllu.gz", StringComparison.Ordinal);

    private static IEnumerable<CorpusSentence> ReadFile(string path)
    {
        var document = Path.GetFileName(path).Split('.')[0];
        List<CorpusWord> words = [];
        foreach (var line in Lines(path))
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
            {
                document = line[NewDocument.Length..];
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]))
            {
                AddWord(path, line, words);
            }
            else if (line.Length == 0 && words.Count > 0)
            {
                yield return new CorpusSentence(document, [.. words]);
                words.Clear();
            }
        }
    }

    // "3-4" is the surface of two words and "4.1" a word that was left out; both are passed over.
    private static void AddWord(string path, string line, List<CorpusWord> words)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10)
        {
            throw new InvalidDataException($"{path}: ten columns were expected, {columns.Length} were found in '{line}'.");
        }

        if (columns[0].AsSpan().IndexOfAny('-', '.') < 0)
        {
            if (!int.TryParse(columns[6], NumberStyles.None, CultureInfo.InvariantCulture, out var head))
            {
                throw new InvalidDataException($"{path}: the number of a head was expected, '{columns[6]}' was found in '{line}'.");
            }

            words.Add(new CorpusWord(columns[1], columns[2], columns[3], columns[4], head - 1, columns[7]));
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using FileStream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }

        yield return "";
    }
}
