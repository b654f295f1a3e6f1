using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>What the network looks up for each word of a text: a row of each table, and flags.</summary>
internal sealed class WordRows
{
    private int[] _vectors = [];
    private int[] _words = [];
    private int[] _pieces = [];
    private ushort[] _flags = [];

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The rows of the words' vectors, -1 where there is none.</summary>
    public Span<int> Vectors => _vectors.AsSpan(0, Count);

    /// <summary>The rows of known words, -1 for others.</summary>
    public Span<int> Words => _words.AsSpan(0, Count);

    /// <summary>What name lists say of the words.</summary>
    public Span<ushort> Flags => _flags.AsSpan(0, Count);

    /// <summary>The rows of a word's pieces.</summary>
    public Span<int> Pieces(int word) => _pieces.AsSpan(word * WordPieces.Count, WordPieces.Count);

    /// <summary>Makes room for words.</summary>
    public void Resize(int count)
    {
        Count = count;
        Room.Fit(ref _vectors, count);
        Room.Fit(ref _words, count);
        Room.Fit(ref _pieces, count * WordPieces.Count);
        Room.Fit(ref _flags, count);
    }
}
