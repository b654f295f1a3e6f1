namespace Hearsay.Export;

/// <summary>A story on a page, with the names of its places there.</summary>
/// <param name="Story">The story.</param>
/// <param name="Index">Its place on the page.</param>
internal sealed record StoryView(Story Story, int Index)
{
    /// <summary>The anchor of a report.</summary>
    public string Report(int report) => FormattableString.Invariant($"s{Index}r{report + 1}");

    /// <summary>The anchor of words in a report.</summary>
    public string Words(int report, TextSpan span) => FormattableString.Invariant($"s{Index}r{report + 1}w{span.Start}");

    /// <summary>A link to words in a report, under the report's number.</summary>
    public string Link(int report, TextSpan span)
    {
        var label = FormattableString.Invariant($"aria-label=\"The words in report {report + 1}\"");
        return FormattableString.Invariant($"<a class=\"n\" href=\"#{Words(report, span)}\" {label}>{report + 1}</a>");
    }

    /// <summary>A link to a report, under its number.</summary>
    public string Link(int report) => FormattableString.Invariant($"<a class=\"n\" href=\"#{Report(report)}\">{report + 1}</a>");
}
