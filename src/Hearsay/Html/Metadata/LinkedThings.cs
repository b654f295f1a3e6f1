using System.Text.Json;
using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>The things that a page's linked data describes, and the names of those that others point to.</summary>
internal sealed class LinkedThings
{
    private static readonly JsonDocumentOptions _options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = PageLimits.MaximumLinkedDepth,
    };

    private static readonly string[] _nests = ["@graph", "mainEntity", "mainEntityOfPage"];

    private readonly List<JsonElement> _things = [];
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);

    private LinkedThings()
    {
    }

    /// <summary>The things in the order of the page, those inside a graph or a page after what holds them.</summary>
    public IReadOnlyList<JsonElement> All => _things;

    /// <summary>Whether there was more linked data than is read.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Collects the things of all the page's blocks of linked data, of which broken ones are passed over.</summary>
    public static LinkedThings Read(IDocument document)
    {
        var things = new LinkedThings();
        var scripts = document.QuerySelectorAll("script[type^='application/ld+json' i]");
        things.IsCut = scripts.Length > PageLimits.MaximumLinkedBlocks;
        foreach (var script in scripts.Take(PageLimits.MaximumLinkedBlocks))
        {
            if (script.TextContent is { Length: < PageLimits.MaximumLinkedCharacters } text) things.AddBlock(text);
            else things.IsCut = true;
        }

        return things;
    }

    /// <summary>The texts of a property: one, several in a list, or none.</summary>
    public static IEnumerable<string> TextsOf(JsonElement thing, string property) =>
        ItemsOf(thing, property).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "");

    /// <summary>The names that a property gives: as texts, as things with a name, or as pointers to such things.</summary>
    public IEnumerable<string> NamesOf(JsonElement thing, string property)
    {
        foreach (var item in ItemsOf(thing, property).Take(PageLimits.MaximumAuthors))
        {
            if (item.ValueKind == JsonValueKind.String) yield return item.GetString() ?? "";
            if (item.ValueKind != JsonValueKind.Object) continue;
            foreach (var name in NamesOf(item)) yield return name;
        }
    }

    /// <summary>The values of a property: one, several in a list, or none.</summary>
    public static IEnumerable<JsonElement> ItemsOf(JsonElement thing, string property)
    {
        if (!thing.TryGetProperty(property, out var value)) return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
    }

    private void AddBlock(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(LinkedText.Mend(text), _options);
            Add(json.RootElement.Clone());
        }
        catch (JsonException)
        {
            // Linked data is often broken; the page's other parts say the same.
        }
    }

    private void Add(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var value))
        {
            if (_things.Count >= PageLimits.MaximumThings)
            {
                IsCut = true;
                return;
            }

            if (value.ValueKind == JsonValueKind.Array)
            {
                IsCut |= value.GetArrayLength() > PageLimits.MaximumThings;
                foreach (var item in value.EnumerateArray().Take(PageLimits.MaximumThings)) waiting.Enqueue(item);
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                AddThing(value);
                foreach (var nest in _nests)
                {
                    if (value.TryGetProperty(nest, out var inner)) waiting.Enqueue(inner);
                }
            }
        }
    }

    private void AddThing(JsonElement thing)
    {
        _things.Add(thing);
        var names = TextsOf(thing, "name").Take(PageLimits.MaximumAuthors).ToList();
        if (names.Count > 0 && TextsOf(thing, "@id").FirstOrDefault() is { } id) _names.TryAdd(id, names);
    }

    // "author": {"@id": "#ann"} points to a person described elsewhere in the graph.
    private List<string> NamesOf(JsonElement item)
    {
        var own = TextsOf(item, "name").Take(PageLimits.MaximumAuthors).ToList();
        if (own.Count > 0) return own;
        return TextsOf(item, "@id").FirstOrDefault() is { } id ? _names.GetValueOrDefault(id, []) : [];
    }
}
