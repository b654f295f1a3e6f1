namespace Hearsay.Stories;

/// <summary>The sides from which two reports are compared.</summary>
internal enum TermChannel
{
    /// <summary>All words but function words.</summary>
    Words,

    /// <summary>The names of whoever and whatever is named, whole and word by word.</summary>
    Names,

    /// <summary>The names of persons, whole and by their last word.</summary>
    Persons,

    /// <summary>The names of places.</summary>
    Places,

    /// <summary>What begins with a digit: ages, house numbers, times of day.</summary>
    Numbers,

    /// <summary>The words of the headline and of the beginning.</summary>
    Lead,

    /// <summary>The words of the headline.</summary>
    Title,
}
