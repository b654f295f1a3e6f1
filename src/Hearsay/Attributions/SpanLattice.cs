namespace Hearsay.Attributions;

/// <summary>The candidate spans for one choice: starts, ends, and the pairs of them that are allowed, each with its features.</summary>
/// <remarks>
/// A pair's score is the sum of its start's, its end's and its own, so that a sentence's hundreds of spans cost little more than its
/// words. The first pair stands for "none" and has only features of its own.
/// </remarks>
internal sealed class SpanLattice
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<(int Start, int End)> _pairs = [];
    private float[] _startScores = [];
    private float[] _endScores = [];
    private bool[] _leftOutStarts = [];
    private bool[] _leftOutEnds = [];

    /// <summary>The features of the starts, the ends and the pairs.</summary>
    public FeatureList StartFeatures { get; } = new();

    public FeatureList EndFeatures { get; } = new();

    public FeatureList PairFeatures { get; } = new();

    /// <summary>What a network adds to each start's score, to each end's, and to that of "none"; zero where none is asked.</summary>
    public Span<float> StartScores => _startScores.AsSpan(0, StartCount);

    /// <inheritdoc cref="StartScores"/>
    public Span<float> EndScores => _endScores.AsSpan(0, EndCount);

    /// <inheritdoc cref="StartScores"/>
    public float NoneScore { get; set; }

    public int StartCount => _starts.Count;

    public int EndCount => _ends.Count;

    public int PairCount => _pairs.Count;

    public void Clear()
    {
        _starts.Clear();
        _ends.Clear();
        _pairs.Clear();
        StartFeatures.Clear();
        EndFeatures.Clear();
        PairFeatures.Clear();
        _leftOutStarts = [];
        _leftOutEnds = [];
        IsPruned = false;
        NoneScore = 0;
    }

    public int StartToken(int start) => _starts[start];

    public int EndToken(int end) => _ends[end];

    public (int Start, int End) Pair(int pair) => _pairs[pair];

    /// <summary>Whether pairs with a start are worth their features; all are until some are left out.</summary>
    public bool IsStartKept(int start) => start >= _leftOutStarts.Length || !_leftOutStarts[start];

    /// <summary>Whether pairs with an end are worth their features; all are until some are left out.</summary>
    public bool IsEndKept(int end) => end >= _leftOutEnds.Length || !_leftOutEnds[end];

    /// <summary>Whether starts and ends were scored and the bad ones left out.</summary>
    public bool IsPruned { get; private set; }

    /// <summary>Leaves out starts and ends, such as those that score badly by themselves.</summary>
    public void LeaveOut(bool[] starts, bool[] ends)
    {
        _leftOutStarts = starts;
        _leftOutEnds = ends;
        IsPruned = true;
    }

    /// <summary>The first end that lies after a token; the ends are in text order.</summary>
    public int FirstEndAfter(int token)
    {
        var (low, high) = (0, _ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ends[middle] <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Closes the features of a start at a token.</summary>
    public void CloseStart(int token)
    {
        _starts.Add(token);
        Extend(ref _startScores, _starts.Count);
        StartFeatures.Close();
    }

    /// <summary>Closes the features of an end just before a token.</summary>
    public void CloseEnd(int token)
    {
        _ends.Add(token);
        Extend(ref _endScores, _ends.Count);
        EndFeatures.Close();
    }

    /// <summary>Closes the features of a pair; start and end are -1 for "none".</summary>
    public void ClosePair(int start, int end)
    {
        _pairs.Add((start, end));
        PairFeatures.Close();
    }

    /// <summary>The tokens of a pair, or null for "none".</summary>
    public TokenRange? Range(int pair)
    {
        var (start, end) = _pairs[pair];
        return start < 0 ? null : new TokenRange(_starts[start], _ends[end]);
    }

    /// <summary>The pair that is exactly these tokens, or -1.</summary>
    public int Find(TokenRange? range)
    {
        for (var pair = 0; pair < _pairs.Count; pair++)
            if (Range(pair) == range) return pair;
        return -1;
    }

    private static void Extend(ref float[] scores, int count)
    {
        if (scores.Length < count) Array.Resize(ref scores, Math.Max(count, 2 * scores.Length));
        scores[count - 1] = 0;
    }
}
