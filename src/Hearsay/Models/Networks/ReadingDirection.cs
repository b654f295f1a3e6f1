namespace Hearsay.Models;

/// <summary>Which way a recurrent layer reads its sequences.</summary>
internal enum ReadingDirection
{
    /// <summary>From the first item to the last.</summary>
    Forward,

    /// <summary>From the last item to the first.</summary>
    Backward,
}
