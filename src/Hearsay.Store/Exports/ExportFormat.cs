namespace Hearsay.Store.Exports;

/// <summary>As what something is exported.</summary>
public enum ExportFormat
{
    /// <summary>JSON Lines of hearsay.reading/1 and hearsay.story/1.</summary>
    Jsonl,

    /// <summary>A table of RFC 4180.</summary>
    Csv,

    /// <summary>A collection of the W3C's Web Annotation Data Model.</summary>
    WebAnnotation,

    /// <summary>Happenings as GeoJSON (RFC 7946).</summary>
    GeoJson,

    /// <summary>What moved, as Atom (RFC 4287).</summary>
    Atom,

    /// <summary>What moved, as JSON Feed 1.1.</summary>
    JsonFeed,

    /// <summary>One page to read and to print.</summary>
    Html,

    /// <summary>The feeds that the archive follows, as OPML 2.0.</summary>
    Opml,
}
