using System.Collections.Immutable;
using Hearsay.Export;

namespace Hearsay.Store.Exports;

/// <summary>What a format is good for, and what its files are called.</summary>
/// <param name="Format">Which of the formats it is.</param>
/// <param name="Name">What it is called on the command line and in addresses.</param>
/// <param name="Title">What it is called on a page.</param>
/// <param name="Description">What is in it and who takes it, in a sentence or two.</param>
/// <param name="Extension">How its files end, without the full stop.</param>
/// <param name="MediaType">What sort of file it is.</param>
public sealed record ExportOffer(
    ExportFormat Format, string Name, string Title, string Description, string Extension, string MediaType)
{
    /// <summary>All formats, in the order in which they are offered.</summary>
    public static ImmutableArray<ExportOffer> All { get; } =
    [
        new(ExportFormat.Jsonl, "jsonl", "JSON Lines", "All that was read, a reading a line, and of stories a story a line; for programs.",
            "jsonl", "application/x-ndjson"),
        new(ExportFormat.Csv, "csv", "Table (CSV)", "A row a statement, claim, event, figure or conflict; for spreadsheets and statistics.",
            "csv", "text/csv"),
        new(ExportFormat.WebAnnotation, "webannotation", "Web Annotation (JSON-LD)",
            "Statements, their sources and cues as annotations of the W3C’s model, with notes and corrections; for annotation tools.",
            "jsonld", "application/ld+json"),
        new(ExportFormat.GeoJson, "geojson", "GeoJSON", "Events at their places, with dates and how exact both are; for maps.",
            "geojson", "application/geo+json"),
        new(ExportFormat.Atom, "atom", "Atom", "What moved, for feed readers.", "atom", AtomFeed.MediaType),
        new(ExportFormat.JsonFeed, "jsonfeed", "JSON Feed", "The same for programs that read JSON.", "json", JsonFeed.MediaType),
        new(ExportFormat.Html, "html", "Page (HTML)", "One file that needs nothing else, to read, to print and to hand on.",
            "html", "text/html"),
        new(ExportFormat.Opml, "opml", "Followed feeds (OPML)",
            "The feeds that the archive follows, for other feed readers.",
            "opml", "text/x-opml"),
    ];

    /// <summary>Whether it is one of the formats of feeds.</summary>
    public bool IsFeed => Format is ExportFormat.Atom or ExportFormat.JsonFeed;

    /// <summary>The offer of a format.</summary>
    public static ExportOffer Of(ExportFormat format) => All.First(offer => offer.Format == format);

    /// <summary>Whether it can be made of a scope: feeds of what moves, pages of one thing.</summary>
    public bool Takes(ExportScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (IsFeed) return scope.Text is null;
        if (Format == ExportFormat.Opml) return scope.IsEverything;
        return Format != ExportFormat.Html || scope.Text is not null || scope.Story is not null;
    }
}
