namespace Hearsay.Syntax;

/// <summary>The words that the network knows whole, each with its row.</summary>
internal sealed class KnownWords
{
    /// <summary>The tensor of a model file with the hashes of the words in the order of their rows.</summary>
    public const string Tensor = "knownWords";

    private readonly Dictionary<uint, int> _rows;

    /// <summary>Takes the hashes of plain forms in the order of their rows.</summary>
    public KnownWords(ReadOnlySpan<uint> words)
    {
        var rows = new Dictionary<uint, int>(words.Length);
        foreach (var word in words) rows.TryAdd(word, rows.Count);
        _rows = rows;
        Hashes = [.. words];
    }

    /// <summary>The hashes in the order of their rows.</summary>
    public uint[] Hashes { get; }

    /// <summary>The row of a word, or -1.</summary>
    public int Find(in WordFeatures word) => _rows.GetValueOrDefault(word.Plain, -1);
}
