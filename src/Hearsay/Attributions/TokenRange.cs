namespace Hearsay.Attributions;

/// <summary>A half-open range of token indices.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    public bool Contains(int token) => token >= First && token < End;

    public bool Overlaps(TokenRange other) => other.First < End && other.End > First;
}
