namespace Hearsay.Export;

/// <summary>The names of kinds as files and pages write them: in lower case.</summary>
public static class WireName
{
    /// <summary>The wire name of an enum's member, such as "paragraph" for <see cref="BlockKind.Paragraph"/>.</summary>
    public static string Of(Enum kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.ToString().ToLowerInvariant();
    }

    /// <summary>The wire name of a category of events, such as "plover:ASSAULT".</summary>
    public static string Of(EventType type) => "plover:" + type.ToString().ToUpperInvariant();
}
