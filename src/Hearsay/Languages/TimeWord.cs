using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>A word or phrase of time.</summary>
/// <param name="Words">Its tokens in lower case, with straight apostrophes and plain hyphens.</param>
/// <param name="Sort">What it does.</param>
/// <param name="Value">What it means, by the rules of its sort.</param>
internal sealed record TimeWord(ImmutableArray<string> Words, TimeSort Sort, string Value)
{
    /// <summary>The number of its tokens.</summary>
    public int Length => Words.Length;

    /// <summary>The number that the value begins with.</summary>
    public int Number => int.Parse(Value.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What follows the first word of the value, or null.</summary>
    public string? Rest => Value.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? Value[(space + 1)..] : null;
}
