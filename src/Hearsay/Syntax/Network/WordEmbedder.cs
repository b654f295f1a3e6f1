using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>Turns words into the numbers that the network reads: the sum of what each table says of a word.</summary>
/// <remarks>It keeps nothing between calls and may be used from any thread.</remarks>
internal sealed class WordEmbedder
{
    /// <summary>The parameters: the projection of word vectors, known words, pieces and flags.</summary>
    public const string Projection = "vectors";

    /// <inheritdoc cref="Projection"/>
    public const string WordTable = "words";

    /// <inheritdoc cref="Projection"/>
    public const string PieceTable = "pieces";

    /// <inheritdoc cref="Projection"/>
    public const string FlagTable = "flags";

    private readonly WordVectors _vectors;
    private readonly Linear _projection = new();
    private readonly Matrix _words;
    private readonly Matrix _pieces;
    private readonly Matrix _flags;

    /// <summary>Takes the tables of a network; changes to them are seen.</summary>
    public WordEmbedder(WordVectors vectors, Parameters parameters)
    {
        _vectors = vectors;
        _words = parameters[WordTable];
        _pieces = parameters[PieceTable];
        _flags = parameters[FlagTable];
        Take(parameters);
    }

    /// <summary>The length of a row.</summary>
    public int Width => _words.ColumnCount;

    /// <summary>Takes the projection anew, after a step of training.</summary>
    public void Take(Parameters parameters) => _projection.Fill(parameters, Projection);

    /// <summary>Writes a row for each of the words, in the given order, and the word vectors that it was made from.</summary>
    public void Write(WordRows words, ReadOnlySpan<int> order, Span<float> vectors, Span<float> rows)
    {
        for (var row = 0; row < order.Length; row++)
            _vectors.Read(words.Vectors[order[row]], vectors.Slice(row * WordVectors.Width, WordVectors.Width));
        _projection.Apply(vectors, WordVectors.Width, order.Length, rows);
        for (var row = 0; row < order.Length; row++) AddTables(words, order[row], rows.Slice(row * Width, Width));
    }

    private void AddTables(WordRows words, int word, Span<float> row)
    {
        if (words.Words[word] >= 0) RowSum.Add(_words.Row(words.Words[word]), row);
        foreach (var piece in words.Pieces(word)) RowSum.Add(_pieces.Row(piece), row);
        for (var (flags, flag) = ((int)words.Flags[word], 0); flags != 0; flags >>= 1, flag++)
            if ((flags & 1) != 0) RowSum.Add(_flags.Row(flag), row);
    }
}
