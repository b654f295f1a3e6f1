using System.Collections.Immutable;

namespace Hearsay.Html;

/// <summary>A page that was looked over, before its passages are labelled.</summary>
/// <param name="Layout">Its passages in their boxes.</param>
/// <param name="Traits">What is counted over it.</param>
/// <param name="Facts">What it states of its article.</param>
/// <param name="Address">Where its links are counted from.</param>
/// <param name="Diagnostics">What was odd about its markup.</param>
internal sealed record SurveyedPage(
    Layout Layout, PageTraits Traits, StatedFacts Facts, PageAddress Address, ImmutableArray<Diagnostic> Diagnostics);
