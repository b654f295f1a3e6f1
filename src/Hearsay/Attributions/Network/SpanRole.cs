namespace Hearsay.Attributions;

/// <summary>What a span is looked for as.</summary>
internal enum SpanRole
{
    /// <summary>The source of a cue.</summary>
    Source,

    /// <summary>The nearest part of a content.</summary>
    Content,

    /// <summary>A further part of a content.</summary>
    FurtherContent,
}
