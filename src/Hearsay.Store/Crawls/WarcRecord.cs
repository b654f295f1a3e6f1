namespace Hearsay.Store.Crawls;

/// <summary>The header of a record of a WARC file.</summary>
/// <param name="Number">Which one it is, from 1; what is damaged counts too.</param>
/// <param name="Offset">Where in the file it begins, or the gzip member that it begins in.</param>
/// <param name="Length">The bytes of its block.</param>
internal sealed record WarcRecord(long Number, long Offset, long Length)
{
    /// <summary>The fields, by their names without regard to case; of a repeated one the first.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>What it is: "response", "request", "revisit".</summary>
    public string Type => Find("WARC-Type")?.ToLowerInvariant() ?? "record without a type";

    /// <summary>The address that it was fetched from; null where it has none on the network.</summary>
    public Uri? Address =>
        // Some tools of the first version put it between angle brackets.
        Uri.TryCreate(Find("WARC-Target-URI")?.Trim('<', '>'), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" ? address : null;

    /// <summary>When it was fetched; null where that is not said, or cannot be read.</summary>
    public DateTimeOffset? Date => Timestamp.TryParse(Find("WARC-Date"), out var date) ? date.Moment : null;

    /// <summary>A field, or null.</summary>
    public string? Find(string name) => Fields.GetValueOrDefault(name);
}
