using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Reads an object of hearsay.story/1 back.</summary>
public static partial class StoryJson
{
    /// <summary>The story of an object of hearsay.story/1, with the readings of its reports, which the object only names.</summary>
    /// <param name="json">The object.</param>
    /// <param name="reports">The readings by the names that the object gives them.</param>
    /// <exception cref="InvalidDataException">It is no such object, or it names a report that is not there.</exception>
    public static Story Parse(string json, IReadOnlyDictionary<string, Reading> reports)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reports);
        try
        {
            using var document = JsonDocument.Parse(json);
            return ParseStory(document.RootElement, reports);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"Expected an object of {Format} and the readings of its reports: {error.Message}", error);
        }
    }

    private static Story ParseStory(JsonElement story, IReadOnlyDictionary<string, Reading> reports)
    {
        string[] ids = [.. story.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString()!)];
        var numbers = ids.Index().ToDictionary(id => id.Item, id => id.Index);
        return new Story
        {
            Id = story.GetProperty("id").GetString()!,
            Title = story.GetProperty("title").GetString()!,
            Reports = [.. ids.Select(id => reports[id])],
            Copies = List(story, "copies", ParseCopy),
            Claims = List(story, "claims", ParseClaim),
            Origins = List(story, "origins", ParseOrigin),
            Conflicts = List(story, "conflicts", ParseConflict),
            Figures = List(story, "figures", ParseFigure),
        };

        int Report(JsonElement element, string name) => numbers[element.GetProperty(name).GetString()!];

        Copy ParseCopy(JsonElement copy) => new(
            copy.GetProperty("from").ValueKind == JsonValueKind.Null ? null : Report(copy, "from"), Report(copy, "to"),
            copy.GetProperty("share").GetDouble(), Kind<CopyBasis>(copy, "basis"),
            List(copy, "spans", span => new CopiedSpan(FindSpan(span, "from"), FindSpan(span, "to")!.Value)))
        {
            Agency = FindText(copy, "agency"),
            Evidence = FindSpan(copy, "evidence"),
        };

        Claim ParseClaim(JsonElement claim) => new(
            claim.GetProperty("text").GetString()!, List(claim, "statements", ParseStatement), Indices(claim, "origins"),
            claim.GetProperty("originsLow").GetInt32(), claim.GetProperty("originsHigh").GetInt32())
        {
            HasDrifted = claim.TryGetProperty("drifted", out var drifted) && drifted.GetBoolean(),
        };

        ReportStatement ParseStatement(JsonElement row) => new(Report(row, "article"), row.GetProperty("statement").GetInt32());

        ReportSpan ParsePlace(JsonElement row) => new(Report(row, "article"), FindSpan(row, "span")!.Value);

        StoryOrigin ParseOrigin(JsonElement origin) => new(
            origin.GetProperty("name").GetString()!, Kind<EntityKind>(origin, "kind"),
            List(origin, "articles", id => numbers[id.GetString()!]), List(origin, "evidence", ParsePlace));

        StoryConflict ParseConflict(JsonElement conflict) => new(
            Kind<ConflictKind>(conflict, "kind"), conflict.GetProperty("about").GetString()!, List(conflict, "sides", side =>
                new StoryConflictSide(side.GetProperty("value").GetString()!, List(side, "statements", ParseStatement),
                    List(side, "spans", ParsePlace), Indices(side, "origins"))));

        Figure ParseFigure(JsonElement figure) => new(
            figure.GetProperty("of").GetString()!, List(figure, "points", point => new FigurePoint(
                Report(point, "article"), FindSpan(point, "span"), FindNumber(point, "low"), FindNumber(point, "high"),
                Kind<FigureChange>(point, "change"))
            {
                // Stories that were kept before it was told apart have no such member.
                IsApproximate = point.TryGetProperty("approximate", out var approximate) && approximate.GetBoolean(),
            }));
    }

    private static ImmutableArray<T> List<T>(JsonElement element, string name, Func<JsonElement, T> parse) =>
        [.. element.GetProperty(name).EnumerateArray().Select(parse)];

    private static ImmutableArray<int> Indices(JsonElement element, string name) => List(element, name, index => index.GetInt32());

    private static T Kind<T>(JsonElement element, string name) where T : struct, Enum =>
        Enum.Parse<T>(element.GetProperty(name).GetString()!, ignoreCase: true);

    private static string? FindText(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static decimal? FindNumber(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static TextSpan? FindSpan(JsonElement element, string name) =>
        element.TryGetProperty(name, out var span) && span.ValueKind == JsonValueKind.Object
            ? new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()) : null;
}
