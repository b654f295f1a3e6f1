using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>A report that later ones are still compared with.</summary>
internal sealed class OpenReport(Reading reading, ReportProfile profile, ReportText text)
{
    /// <summary>The report.</summary>
    public Reading Reading { get; } = reading;

    /// <summary>What it is about, weighed.</summary>
    public ReportProfile Profile { get; } = profile;

    /// <summary>The body that may be copied.</summary>
    public ReportText Text { get; } = text;

    /// <summary>The fingerprints of the body.</summary>
    public ImmutableArray<uint> Fingerprints { get; init; } = [];

    /// <summary>The outlets it names as those that reported, by key.</summary>
    public ImmutableHashSet<string> NamedOutlets { get; init; } = [];

    /// <summary>The key of its own outlet.</summary>
    public string Outlet { get; } = OutletName.KeyOf(reading.Article.Metadata.Outlet);

    /// <summary>The day of publication, or null.</summary>
    public int? Day { get; } = reading.Article.Metadata.Published?.Date.DayNumber;

    /// <summary>The story it was put into.</summary>
    public OpenStory? Story { get; set; }
}
