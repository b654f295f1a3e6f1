using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>Reads what a page says of its article in JSON-LD, by the vocabulary of schema.org.</summary>
internal static class LinkedDataReader
{
    private static readonly JsonDocumentOptions _options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = PageLimits.MaximumLinkedDepth,
    };

    /// <summary>The facts of all the page's linked data together; those of an earlier article win.</summary>
    public static PageFacts Read(IDocument document)
    {
        var facts = new PageFacts();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']")
            .Take(PageLimits.MaximumLinkedBlocks))
        {
            if (script.TextContent is { Length: < PageLimits.MaximumLinkedCharacters } text) facts = facts.Or(ReadBlock(text));
        }

        return facts;
    }

    private static PageFacts ReadBlock(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(WithoutWrapping(text), _options);
            var things = ThingsIn(json.RootElement).Take(PageLimits.MaximumThings).ToList();
            return things.Where(IsArticle).Select(thing => FactsOf(thing, things))
                .Aggregate(new PageFacts(), (facts, next) => facts.Or(next));
        }
        catch (JsonException)
        {
            // Linked data is often broken; the page's other parts say the same.
            return new PageFacts();
        }
    }

    // Some pages put line breaks inside strings or a comment around the whole.
    private static string WithoutWrapping(string text)
    {
        var start = text.AsSpan().IndexOfAny('{', '[');
        var end = text.AsSpan().LastIndexOfAny('}', ']');
        return start < 0 || end < start ? "{}" : text[start..(end + 1)].ReplaceLineEndings(" ").Replace('\t', ' ');
    }

    private static IEnumerable<JsonElement> ThingsIn(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var value))
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray()) waiting.Enqueue(item);
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                yield return value;
                foreach (var name in new[] { "@graph", "mainEntity", "mainEntityOfPage" })
                {
                    if (value.TryGetProperty(name, out var inner)) waiting.Enqueue(inner);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement thing) => TextsOf(thing, "@type")
        .Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
            || type is "Report" or "Review" or "OpinionNewsArticle");

    private static PageFacts FactsOf(JsonElement thing, List<JsonElement> things) => new()
    {
        Title = FactText.Clean(TextsOf(thing, "headline").FirstOrDefault() ?? TextsOf(thing, "name").FirstOrDefault()),
        Description = FactText.Clean(TextsOf(thing, "description").FirstOrDefault()),
        Authors = AuthorsOf(thing, things),
        Published = FactText.ReadTime(TextsOf(thing, "datePublished").FirstOrDefault() ?? TextsOf(thing, "dateCreated").FirstOrDefault()),
        Modified = FactText.ReadTime(TextsOf(thing, "dateModified").FirstOrDefault()),
        Outlet = NamesOf(thing, "publisher", things).Select(FactText.Clean).FirstOrDefault(),
        Language = TextsOf(thing, "inLanguage").FirstOrDefault(),
    };

    private static ImmutableArray<string> AuthorsOf(JsonElement thing, List<JsonElement> things)
    {
        var names = NamesOf(thing, "author", things).ToList();
        if (names.Count == 0) names = [.. NamesOf(thing, "creator", things)];
        return [.. names.SelectMany(name => FactText.ReadNames(name)).Distinct()];
    }

    private static IEnumerable<string> NamesOf(JsonElement thing, string property, List<JsonElement> things)
    {
        if (!thing.TryGetProperty(property, out var value)) yield break;
        foreach (var item in ItemsOf(value))
        {
            if (item.ValueKind == JsonValueKind.String) yield return item.GetString()!;
            else if (item.ValueKind == JsonValueKind.Object)
            {
                foreach (var name in TextsOf(Resolve(item, things), "name")) yield return name;
            }
        }
    }

    // "author": {"@id": "#ann"} points to a person described elsewhere in the graph.
    private static JsonElement Resolve(JsonElement item, List<JsonElement> things)
    {
        if (item.TryGetProperty("name", out _) || !item.TryGetProperty("@id", out var id)
            || id.ValueKind != JsonValueKind.String) return item;
        var found = things.FirstOrDefault(thing => thing.TryGetProperty("name", out _) && TextsOf(thing, "@id").Contains(id.GetString()));
        return found.ValueKind == JsonValueKind.Undefined ? item : found;
    }

    private static IEnumerable<string> TextsOf(JsonElement thing, string property) =>
        thing.TryGetProperty(property, out var value)
            ? ItemsOf(value).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!) // A string has a text.
            : [];

    private static List<JsonElement> ItemsOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
