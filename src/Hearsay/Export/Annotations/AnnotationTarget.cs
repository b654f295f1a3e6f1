using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes what an annotation is about: the page, the copy of it that the offsets count in, and the words, by offsets and by
/// themselves.</summary>
internal sealed class AnnotationTarget(ExportedReading reading, ExportOptions options)
{
    private const int ContextLength = 32;

    private readonly string _text = reading.Reading.Article.Text;
    private readonly CodePoints _codePoints = new(reading.Reading.Article.Text);

    /// <summary>The member "target" for words that may lie apart, or for the whole text where there are none.</summary>
    public void Write(Utf8JsonWriter json, ImmutableArray<TextSpan> spans)
    {
        json.WritePropertyName("target");
        if (spans.Length > 1) json.WriteStartArray();
        foreach (var span in spans) WriteResource(json, span);
        if (spans.IsEmpty) WriteResource(json, null);
        if (spans.Length > 1) json.WriteEndArray();
    }

    private void WriteResource(Utf8JsonWriter json, TextSpan? span)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", PageAddress());
        WriteState(json);
        if (span is { } words) WriteSelectors(json, words);
        json.WriteEndObject();
    }

    private string PageAddress() =>
        Uri.TryCreate(reading.Reading.Article.Metadata.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri : reading.LinkAt(options.Site);

    private void WriteState(Utf8JsonWriter json)
    {
        json.WriteStartObject("state");
        json.WriteString("type", "TimeState");
        if ((reading.Seen ?? reading.Reading.Article.Metadata.Published?.Moment) is { } moment)
            json.WriteString("sourceDate", UtcMoment.Write(moment));
        json.WriteString("cached", Permalink.At(options.Site, Permalink.OfPlainText(reading.Hash)));
        json.WriteString("hearsay:sha256", reading.Hash);
        json.WriteEndObject();
    }

    private void WriteSelectors(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", _codePoints.CountBefore(span.Start));
        json.WriteNumber("end", _codePoints.CountBefore(span.End));
        json.WriteEndObject();
        if (options.HasText) WriteQuoteSelector(json, span);
        json.WriteEndArray();
    }

    private void WriteQuoteSelector(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", _text[span.Start..span.End]);
        json.WriteString("prefix", _text[SkipHalf(Math.Max(0, span.Start - ContextLength))..span.Start]);
        json.WriteString("suffix", _text[span.End..SkipHalf(Math.Min(_text.Length, span.End + ContextLength))]);
        json.WriteEndObject();
    }

    // A context that began or ended within a pair would hold half a letter.
    private int SkipHalf(int at) => at > 0 && at < _text.Length && char.IsSurrogatePair(_text[at - 1], _text[at]) ? at + 1 : at;
}
