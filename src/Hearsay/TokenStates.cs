namespace Hearsay;

/// <summary>What the parser's network made of each token: numbers between -1 and 1 that know the token's whole sentence.</summary>
/// <remarks>They are kept in a byte each, so that a long text takes little room. Filled once, while the text is parsed.</remarks>
internal sealed class TokenStates(int tokenCount, int width)
{
    private readonly sbyte[] _values = new sbyte[tokenCount * width];

    /// <summary>The states of no tokens.</summary>
    public static TokenStates Empty { get; } = new(0, 0);

    /// <summary>The length of a token's state.</summary>
    public int Width => width;

    /// <summary>Takes the states of tokens that follow one another.</summary>
    public void Write(int firstToken, ReadOnlySpan<float> states)
    {
        var values = _values.AsSpan(firstToken * width, states.Length);
        for (var index = 0; index < values.Length; index++) values[index] = (sbyte)MathF.Round(states[index] * sbyte.MaxValue);
    }

    /// <summary>Reads the state of a token.</summary>
    public void Read(int token, Span<float> state)
    {
        var values = _values.AsSpan(token * width, width);
        for (var index = 0; index < values.Length; index++) state[index] = values[index] * (1f / sbyte.MaxValue);
    }
}
