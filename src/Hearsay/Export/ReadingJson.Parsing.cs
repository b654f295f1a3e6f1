using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>The way back: from the format to the records.</summary>
public static partial class ReadingJson
{
    /// <summary>The reading that a line of the format holds. Writing it again gives the same line.</summary>
    /// <remarks>What the format does not carry is empty: sentences and tokens, links, and the words that a quantity counts.</remarks>
    /// <exception cref="InvalidDataException">The line is not of the format.</exception>
    public static Reading Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Check(ParseReading(document.RootElement));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentException)
        {
            var found = error is KeyNotFoundException ? "a member that every reading has is missing." : error.Message;
            throw new InvalidDataException($"Expected a line of {Format}, found something else: {found}", error);
        }
    }

    /// <summary>Whether a JSON value says of itself that it is a reading.</summary>
    public static bool IsReading(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("format", out var format)
        && format.ValueKind == JsonValueKind.String && format.ValueEquals(Format);

    private static Reading ParseReading(JsonElement json)
    {
        if (ParseText(json, "format") is var format && format != Format) throw new FormatException($"The format is \"{format}\".");
        var article = ParseArticle(json.GetProperty("article"));
        return new Reading
        {
            Article = article,
            Syntax = new SyntaxLayer { Quotations = ParseQuotations(json) },
            Entities = ParseArray(json, "entities", ParseEntity),
            Attributions = ParseArray(json, "attributions", ParseAttribution),
            Credits = ParseArray(json, "credits", credit =>
                new Credit(ParseText(credit, "name")!, ParseSpan(credit), ParseText(credit, "url"))),
            Times = ParseArray(json, "times", ParseTime),
            Quantities = ParseArray(json, "quantities", quantity => ParseQuantity(quantity, article.Text)),
            Places = ParseArray(json, "places", ParsePlace),
            Events = ParseArray(json, "events", ParseEvent),
            Statements = ParseArray(json, "statements", ParseStatement),
            Conflicts = ParseArray(json, "conflicts", ParseConflict),
            Origins = ParseArray(json, "origins", origin =>
                new Origin(ParseText(origin, "name")!, ParseKind<EntityKind>(origin, "kind"), ParseIndices(origin, "attributions"))),
            Diagnostics = ParseArray(json, "diagnostics", diagnostic =>
                new Diagnostic(ParseText(diagnostic, "code")!, ParseText(diagnostic, "message")!, ParseSpan(diagnostic))),
        };
    }

    private static Article ParseArticle(JsonElement json) => new()
    {
        Text = ParseText(json, "text")!,
        Blocks = ParseArray(json, "blocks", block => new Block(ParseKind<BlockKind>(block, "kind"), ParseSpan(block))
        {
            Published = ParseTimestamp(block, "published"),
            Source = block.TryGetProperty("source", out var source) ? ParseSpan(source) : null,
        }),
        Metadata = new ArticleMetadata
        {
            Id = ParseText(json, "id")!,
            Url = ParseText(json, "url"),
            CanonicalUrl = ParseText(json, "canonicalUrl"),
            Outlet = ParseText(json, "outlet"),
            Title = ParseText(json, "title"),
            Authors = ParseTexts(json, "authors"),
            Published = ParseTimestamp(json, "published"),
            Modified = ParseTimestamp(json, "modified"),
            Language = ParseText(json, "language"),
            IsAccessibleForFree = json.GetProperty("accessibleForFree") is { ValueKind: not JsonValueKind.Null } isFree
                ? isFree.GetBoolean()
                : null,
        },
    };

    // The first writers of the format had no quotations.
    private static ImmutableArray<Quotation> ParseQuotations(JsonElement json) => !json.TryGetProperty("quotations", out _) ? []
        : ParseArray(json, "quotations", quotation => new Quotation(
            ParseSpan(quotation), ParseSpan(quotation.GetProperty("inner")), quotation.GetProperty("depth").GetInt32(),
            ParseKind<QuotationEnd>(quotation, "ends"), quotation.GetProperty("continues").GetBoolean()));

    private static Entity ParseEntity(JsonElement json) => new(
        ParseText(json, "name")!, ParseKind<EntityKind>(json, "kind"), ParseText(json, "description"),
        ParseArray(json, "mentions", mention => new Mention(ParseSpan(mention), ParseKind<MentionForm>(mention, "form"))))
    {
        Age = json.TryGetProperty("age", out var age) ? new Age(ParseSpan(age), age.GetProperty("years").GetInt32()) : null,
    };

    private static Attribution ParseAttribution(JsonElement json) => new()
    {
        Source = ParsePart(json, "source", source => new Source(
            ParseSpans(source, "spans"), ParseIndex(source, "entity"), ParseText(source, "name"), ParseKind<EntityKind>(source, "kind"))),
        Cue = json.GetProperty("cue") is { ValueKind: JsonValueKind.Object } cue ? ParseSpans(cue, "spans") : [],
        Content = ParseSpans(json.GetProperty("content"), "spans"),
        Manner = ParseKind<Manner>(json, "manner"),
        Act = ParseKind<Act>(json, "act"),
        Polarity = ParseKind<Polarity>(json, "polarity"),
        Hedges = ParseSpans(json, "hedges"),
        Recipient = ParsePart(json, "recipient", recipient => new Recipient(
            ParseSpans(recipient, "spans"), ParseIndex(recipient, "entity"), ParseText(recipient, "name"))),
        Time = ParseIndex(json, "time"),
        Via = ParseArray(json, "via", via => new Relay(
            ParseText(via, "name")!, ParseKind<EntityKind>(via, "kind"), ParseIndex(via, "entity"), ParseSpans(via, "spans"),
            ParseText(via, "url"))),
        Within = ParseIndex(json, "within"),
        Confidence = json.GetProperty("confidence").GetDouble(),
        IsCorrected = IsMarked(json, "corrected"),
    };
}
