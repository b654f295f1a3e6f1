using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>What the headline of a report says of a toll.</summary>
/// <param name="Numbers">Its numbers, in their order; years and ages are none.</param>
/// <param name="IsSum">Whether it adds up several events.</param>
/// <param name="IsOfSeveral">Whether it names more than one event, which may be told apart in the text.</param>
internal sealed record Headline(ImmutableArray<HeadlineNumber> Numbers, bool IsSum, bool IsOfSeveral)
{
    /// <summary>Whether it has numbers, the toll of its report among them.</summary>
    public bool HasNumbers => Numbers.Length > 0;

    /// <summary>Whether it has this number.</summary>
    public bool Has(decimal value) => Numbers.Any(number => number.Value == value || number.Whole == value);

    /// <summary>The one number of all whom something befell, or null.</summary>
    public HeadlineNumber? Find(string fate)
    {
        HeadlineNumber? only = null;
        foreach (var number in Numbers.Where(number => number.Fate == fate))
        {
            if (number.IsOpen || (only is not null && only.Value != number.Value)) return null;
            only ??= number;
        }

        return IsOfSeveral ? null : only;
    }
}
