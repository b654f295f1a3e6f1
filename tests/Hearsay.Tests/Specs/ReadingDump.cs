using System.Collections.Immutable;
using System.Text;

namespace Hearsay.Tests.Specs;

/// <summary>A reading as lines that people can check: words instead of offsets, and only what differs from the plain case.</summary>
internal sealed class ReadingDump
{
    private readonly Reading _reading;
    private readonly StringBuilder _lines = new();

    private ReadingDump(Reading reading) => _reading = reading;

    /// <summary>The lines of a reading, each ending in a line feed.</summary>
    public static string Of(Reading reading)
    {
        var dump = new ReadingDump(reading);
        dump.WriteMetadata();
        dump.WriteBlocks();
        for (var index = 0; index < reading.Attributions.Length; index++) dump.Write(index, reading.Attributions[index]);
        dump.WriteRest();
        return dump._lines.ToString();
    }

    // What the caller gave is not repeated: only what a page said of itself is worth a line, and that has an address or authors.
    private void WriteMetadata()
    {
        var metadata = _reading.Article.Metadata;
        if (metadata.Authors.Length > 0) Line($"authors: {string.Join(", ", metadata.Authors)}");
        if (metadata.CanonicalUrl is { } address) Line($"address: {address}");
        if (metadata.Language is { } language and not "en") Line($"language: {language}");
    }

    private void WriteBlocks()
    {
        foreach (var block in _reading.Article.Blocks.Where(block => block.Kind != BlockKind.Paragraph))
        {
            Line($"{Name(block.Kind)}: {Quote(block.Span)}");
        }
    }

    private void Write(int index, Attribution attribution)
    {
        Line($"{index + 1} {Quote(attribution.Content)}");
        Line($"  source: {Words(attribution.Source)}");
        if (attribution.Cue.Length > 0) Line($"  cue: {Quote(attribution.Cue)}");
        if (attribution.Manner != Manner.Indirect) Line($"  manner: {Name(attribution.Manner)}");
        if (attribution.Act != Act.Speech) Line($"  act: {Name(attribution.Act)}");
        if (attribution.Polarity != Polarity.Positive) Line($"  polarity: {Name(attribution.Polarity)}");
        if (attribution.Hedges.Length > 0) Line($"  hedges: {string.Join(", ", attribution.Hedges.Select(Quote))}");
        if (attribution.Recipient is { } recipient) Line($"  recipient: {Quote(recipient.Spans)}{Named(recipient.Name)}");
        foreach (var relay in attribution.Via) Line($"  via: {relay.Name} ({Name(relay.Kind)}){(relay.Url is { } url ? " " + url : "")}");
        if (attribution.Within is { } outer) Line($"  within: {outer + 1}");
        if (attribution.Time is { } time) Line($"  time: {Words(_reading.Times[time])}");
    }

    private void WriteRest()
    {
        foreach (var credit in _reading.Credits) Line($"credit: {credit.Name}{(credit.Url is { } url ? " " + url : "")}");
        foreach (var origin in _reading.Origins)
        {
            Line($"origin: {origin.Name} ({Name(origin.Kind)}): {string.Join(", ", origin.Attributions.Select(index => index + 1))}");
        }

        foreach (var diagnostic in _reading.Diagnostics)
        {
            Line($"diagnostic: {diagnostic.Code}{(diagnostic.Span.IsEmpty ? "" : " " + Quote(diagnostic.Span))}");
        }
    }

    private string Words(Source? source) => source is null ? "none" : $"{Quote(source.Spans)}{Named(source.Name)} ({Name(source.Kind)})";

    private string Words(TimeExpression time) => $"{Quote(time.Span)} = {time.Value ?? "unknown"}";

    private string Quote(ImmutableArray<TextSpan> spans) => string.Join(" ... ", spans.Select(Quote));

    private string Quote(TextSpan span) =>
        $"[{_reading.Article[span].ReplaceLineEndings("\n").Replace("\n", "\\n", StringComparison.Ordinal)}]";

    private static string Named(string? name) => name is null ? "" : $" = {name}";

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private void Line(string line) => _lines.Append(line).Append('\n');
}
