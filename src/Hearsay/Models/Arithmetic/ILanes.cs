namespace Hearsay.Models;

/// <summary>As many floats as one vector register holds, each worked on by itself.</summary>
/// <remarks>Every operation rounds a lane by IEEE 754 and mixes no two lanes, so that any width gives the same bits.</remarks>
internal unsafe interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>The number of lanes.</summary>
    static abstract int Count { get; }

    /// <summary>The floats at an address.</summary>
    static abstract TSelf Load(float* source);

    /// <summary>One float in every lane.</summary>
    static abstract TSelf All(float value);

    /// <summary>left × right + sum, rounded once.</summary>
    static abstract TSelf MultiplyAdd(TSelf left, TSelf right, TSelf sum);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    static abstract TSelf Min(TSelf left, TSelf right);

    static abstract TSelf Max(TSelf left, TSelf right);

    /// <summary>The square root of every lane.</summary>
    static abstract TSelf Root(TSelf value);

    /// <summary>2 to the power of the whole number that stands in the lowest bits of every lane.</summary>
    static abstract TSelf PowerOfTwo(TSelf value);

    /// <summary>Writes the floats to an address.</summary>
    void Store(float* target);
}
