using System.Text.Json;

namespace Hearsay.Training.Corpora;

/// <summary>Reads sentences with labels of factuality as JSON Lines, as the unified corpus (Stanovsky and others, 2017) has them.</summary>
internal static class FactualityCorpus
{
    /// <summary>The sentences of a file, in its order; <paramref name="set"/> stands before their numbers.</summary>
    /// <exception cref="InvalidDataException">A line is no sentence with labels.</exception>
    public static IEnumerable<FactualitySentence> Read(string path, string set)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0) yield return ReadLine(line, $"{set} {number}", path);
        }
    }

    private static FactualitySentence ReadLine(string line, string id, string path)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var (text, spans) = PrintedWords.Of(row.RootElement.GetProperty("text").GetString()!.Split(' '));
            return new FactualitySentence(
                id, text, [.. row.RootElement.GetProperty("targets").EnumerateArray().Select(target => ReadTarget(target, spans))]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException
            or ArgumentOutOfRangeException or NullReferenceException)
        {
            throw new InvalidDataException(
                $"{path}: a sentence with text and targets in JSON was expected, '{id}' is none: {fault.Message}", fault);
        }
    }

    private static (TextSpan Word, double Label) ReadTarget(JsonElement target, List<TextSpan> spans)
    {
        var place = target.GetProperty("span1");
        var word = spans[place[0].GetInt32()].Cover(spans[place[1].GetInt32() - 1]);
        return (word, target.GetProperty("label").GetDouble());
    }
}
