using System.Text.Json;

namespace Hearsay.Import;

/// <summary>Reads a reading back from the JSON that docs/formats/reading.md describes.</summary>
/// <remarks>What the format leaves out (sentences, tokens, quotations, links) comes back empty. Members it does not know are passed over.</remarks>
public static partial class ReadingParser
{
    private const string Format = "hearsay.reading/1";

    /// <summary>Whether the value is a reading, by its member "format".</summary>
    public static bool IsReading(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("format", out var format)
        && format.ValueKind == JsonValueKind.String && format.ValueEquals(Format);

    /// <summary>The reading that one line of JSON holds.</summary>
    /// <exception cref="InvalidDataException">It is no JSON, or no reading in this format: the message says where and what was expected.</exception>
    public static Reading Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Parse(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"Expected one JSON object, found something else near byte {error.BytePositionInLine + 1}.", error);
        }
    }

    /// <summary>The reading that a JSON value holds.</summary>
    /// <exception cref="InvalidDataException">It is no reading in this format: the message says where and what was expected.</exception>
    public static Reading Parse(JsonElement value)
    {
        if (!IsReading(value)) throw new InvalidDataException($"$.format: expected \"{Format}\"; write the reading with --format json.");
        var root = new JsonPart(value, "$", 0);
        root = root with { TextLength = root["article"]["text"].ToText().Length };
        return Check(root, new Reading
        {
            Article = ParseArticle(root["article"]),
            Entities = root["entities"].ToMany(ParseEntity),
            Times = root["times"].ToMany(ParseTime),
            Quantities = root["quantities"].ToMany(part => ParseQuantity(part, root["article"]["text"].ToText())),
            Places = root["places"].ToMany(ParsePlace),
            Events = root["events"].ToMany(ParseEvent),
            Statements = root["statements"].ToMany(ParseStatement),
            Conflicts = root["conflicts"].ToMany(ParseConflict),
            Attributions = root["attributions"].ToMany(ParseAttribution),
            Credits = root["credits"].ToMany(ParseCredit),
            Origins = root["origins"].ToMany(ParseOrigin),
            Diagnostics = root["diagnostics"].ToMany(ParseDiagnostic),
        });
    }

    private static Article ParseArticle(JsonPart part) => new()
    {
        Text = part["text"].ToText(),
        Blocks = part["blocks"].ToMany(ParseBlock),
        Metadata = new ArticleMetadata
        {
            Id = part["id"].ToText(),
            Url = part["url"].ToTextOrNull(),
            CanonicalUrl = part["canonicalUrl"].ToTextOrNull(),
            Outlet = part["outlet"].ToTextOrNull(),
            Title = part["title"].ToTextOrNull(),
            Authors = part["authors"].ToMany(author => author.ToText()),
            Published = part["published"].ToTimestampOrNull(),
            Modified = part["modified"].ToTimestampOrNull(),
            Language = part["language"].ToTextOrNull(),
            IsAccessibleForFree = part["accessibleForFree"].IsNull ? null : part["accessibleForFree"].ToTruth(),
        },
    };

    private static Block ParseBlock(JsonPart part) => new(part["kind"].ToKind<BlockKind>(), part.ToSpan())
    {
        // It points into the markup, which is longer than the text.
        Source = (part["source"] with { TextLength = int.MaxValue }).ToSpanOrNull(),
        Published = part["published"].ToTimestampOrNull(),
    };

    private static Entity ParseEntity(JsonPart part) => new(
        part["name"].ToText(),
        part["kind"].ToKind<EntityKind>(),
        part["description"].ToTextOrNull(),
        part["mentions"].ToMany(mention => new Mention(mention.ToSpan(), mention["form"].ToKind<MentionForm>())));

    private static Attribution ParseAttribution(JsonPart part) => new()
    {
        Source = part["source"].IsNull ? null : new Source(
            part["source"]["spans"].ToSpans(),
            part["source"]["entity"].ToIndexOrNull(),
            part["source"]["name"].ToTextOrNull(),
            part["source"]["kind"].ToKind<EntityKind>()),
        Cue = part["cue"].IsNull ? [] : part["cue"]["spans"].ToSpans(),
        Content = part["content"]["spans"].ToSpans() is { IsEmpty: false } content ? content : throw part["content"].Refuse("its words"),
        Manner = part["manner"].ToKind<Manner>(),
        Act = part["act"].ToKind<Act>(),
        Polarity = part["polarity"].ToKind<Polarity>(),
        Hedges = part["hedges"].ToSpans(),
        Recipient = part["recipient"].IsNull ? null : new Recipient(
            part["recipient"]["spans"].ToSpans(), part["recipient"]["entity"].ToIndexOrNull(), part["recipient"]["name"].ToTextOrNull()),
        Time = part["time"].ToIndexOrNull(),
        Via = part["via"].ToMany(ParseRelay),
        Within = part["within"].ToIndexOrNull(),
        Confidence = part["confidence"].ToDoubleOrNull() ?? 1,
    };

    private static Relay ParseRelay(JsonPart part) => new(
        part["name"].ToText(),
        part["kind"].ToKind<EntityKind>(),
        part["entity"].ToIndexOrNull(),
        part["spans"].ToSpans(),
        part["url"].ToTextOrNull());

    private static Credit ParseCredit(JsonPart part) => new(part["name"].ToText(), part.ToSpan(), part["url"].ToTextOrNull());

    private static Origin ParseOrigin(JsonPart part) =>
        new(part["name"].ToText(), part["kind"].ToKind<EntityKind>(), part["attributions"].ToIndices());

    private static Diagnostic ParseDiagnostic(JsonPart part) => new(part["code"].ToText(), part["message"].ToText(), part.ToSpan());
}
