using System.IO.Compression;
using System.Text;

namespace Hearsay.Training.Corpora;

/// <summary>Reads BABE (Spinde and others, 2021), a packed table whose cells are parted by semicolons and may stand in quotation marks.
/// </summary>
internal static class BabeCorpus
{
    private const string TextColumn = "text", LabelColumn = "label_opinion";

    /// <summary>The sentences on which its judges agreed, in their order.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a label is not known.</exception>
    public static IEnumerable<OpinionSentence> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var rows = Rows(reader);
        var (text, label, number) = (-1, -1, 0);
        foreach (var row in rows)
        {
            if (number++ == 0)
            {
                (text, label) = (row.IndexOf(TextColumn), row.IndexOf(LabelColumn));
                if (text < 0 || label < 0)
                    throw new InvalidDataException(
                        $"{path}: columns {TextColumn} and {LabelColumn} were expected, {string.Join(", ", row)} were found.");
                continue;
            }

            if (row[label] == "No agreement") continue;
            yield return new OpinionSentence($"BABE {number - 1}", row[text], IsOpinion(row[label], path));
        }
    }

    private static bool? IsOpinion(string label, string path) => label.Replace('’', '\'') switch
    {
        "Entirely factual" => false,
        "Expresses writer's opinion" => true,
        "Somewhat factual but also opinionated" => null,
        _ => throw new InvalidDataException($"{path}: a label of opinion was expected, '{label}' was found."),
    };

    private static IEnumerable<List<string>> Rows(TextReader reader)
    {
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            var letter = (char)next;
            if (letter == '"')
            {
                // Two marks within a quoted cell are one mark of its text.
                if (isQuoted && reader.Peek() == '"') cell.Append((char)reader.Read());
                else isQuoted = !isQuoted;
            }
            else if (isQuoted || letter is not (';' or '\n' or '\r'))
            {
                cell.Append(letter);
            }
            else if (letter != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (letter == ';') continue;
                yield return row;
                row = [];
            }
        }

        if (row.Count > 0) yield return [.. row, cell.ToString()];
    }
}
