using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay;

public sealed partial class Reader
{
    /// <summary>The reading with other attributions in the place of its own, as after a correction, and the origins that follow.</summary>
    /// <exception cref="ArgumentException">There are more or fewer than before, so that what points at them would miss.</exception>
    public static Reading WithAttributions(Reading reading, ImmutableArray<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (attributions.Length != reading.Attributions.Length)
        {
            throw new ArgumentException(
                $"Expected {reading.Attributions.Length} attributions, found {attributions.Length}. Correct them one by one.",
                nameof(attributions));
        }

        return reading with
        {
            Attributions = attributions,
            Origins = OriginTracer.Trace(reading.Article, attributions, reading.Entities),
        };
    }
}
