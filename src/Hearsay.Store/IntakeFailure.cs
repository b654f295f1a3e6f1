namespace Hearsay.Store;

/// <summary>An input that could not be read.</summary>
/// <param name="Place">The path or the address.</param>
/// <param name="Line">The line within it, of a WARC file the record, from 1; or null.</param>
/// <param name="Reason">What was found, as a sentence.</param>
/// <param name="Remedy">What to do about it, as a sentence.</param>
public sealed record IntakeFailure(string Place, long? Line, string Reason, string Remedy)
{
    /// <summary>All of it in one line.</summary>
    public override string ToString() => Line is null ? $"{Place}: {Reason} {Remedy}" : $"{Place}, {Part} {Line}: {Reason} {Remedy}";

    private string Part => FileName.From(Place).Kind == FileKind.Warc ? "record" : "line";
}
