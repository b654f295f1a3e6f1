namespace Hearsay.Store.Archives;

/// <summary>What comes first in an answer.</summary>
public enum SearchOrder
{
    /// <summary>What fits the words best; without words the newest.</summary>
    Fit,

    /// <summary>What was published last.</summary>
    Newest,

    /// <summary>What was published first.</summary>
    Oldest,
}
