using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>Collects sources as origins and knows one again by its entity, its name or the beginning or end of its name.</summary>
internal sealed class OriginRegister(Article article, ImmutableArray<Entity> entities)
{
    /// <summary>The most words of a name whose beginnings and ends are compared; a longer one is compared as a whole.</summary>
    private const int MostWords = 8;

    private readonly List<(string Name, EntityKind Kind, List<int> Attributions)> _origins = [];
    private readonly Dictionary<int, int> _byEntity = [];
    private readonly Dictionary<int, int> _byAttribution = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byPart = new(StringComparer.Ordinal);

    /// <summary>Counts an attribution to its source's origin.</summary>
    public void Add(Source source, int attribution)
    {
        var name = NameOf(source);
        // Without a name or an entity, two unnamed sources may be two people; "officials" and "officials" are the same body of people.
        var key = source.Kind == EntityKind.Unnamed && source.Entity is null ? null : KeyOf(name);
        var origin = Find(source, key) ?? Open(name, source.Kind);
        _origins[origin].Attributions.Add(attribution);
        _byAttribution[attribution] = origin;
        if (source.Entity is { } entity) _byEntity.TryAdd(entity, origin);
        if (key is not null) Remember(key, source, origin);
    }

    /// <summary>Counts an attribution to the origin of one before it, if that has any.</summary>
    public void Follow(int before, int attribution)
    {
        if (!_byAttribution.TryGetValue(before, out var origin)) return;
        _origins[origin].Attributions.Add(attribution);
        _byAttribution[attribution] = origin;
    }

    /// <summary>The origins in the order in which they were first met.</summary>
    public ImmutableArray<Origin> ToOrigins() =>
        [.. _origins.Select(origin => new Origin(origin.Name, origin.Kind, [.. origin.Attributions]))];

    private int? Find(Source source, string? key)
    {
        if (source.Entity is { } entity && _byEntity.TryGetValue(entity, out var origin)) return origin;
        if (key is null) return null;
        if (_byName.TryGetValue(key, out origin)) return origin;
        if (!IsNamed(source)) return null;
        if (_byPart.TryGetValue(key, out origin) && IsLike(origin, source)) return origin;
        foreach (var part in Parts(key))
            if (_byName.TryGetValue(part, out origin) && IsLike(origin, source)) return origin;
        return null;
    }

    private int Open(string name, EntityKind kind)
    {
        _origins.Add((name, kind, []));
        return _origins.Count - 1;
    }

    private void Remember(string key, Source source, int origin)
    {
        _byName.TryAdd(key, origin);
        if (!IsNamed(source)) return;
        foreach (var part in Parts(key)) _byPart.TryAdd(part, origin);
    }

    private string NameOf(Source source) =>
        source.Name ?? (source.Entity is { } entity && entity < entities.Length ? entities[entity].Name : Words(source));

    private string Words(Source source) => string.Join(' ', source.Spans.Select(span => article[span]));

    private static bool IsNamed(Source source) =>
        source.Name is not null && source.Kind is EntityKind.Person or EntityKind.Outlet or EntityKind.Organization;

    // An outlet may be taken for an organisation in one place; a person is never either.
    private bool IsLike(int origin, Source source) =>
        (_origins[origin].Kind == EntityKind.Person) == (source.Kind == EntityKind.Person) && _origins[origin].Kind != EntityKind.Unnamed;

    // "CBS News": "cbs", "news". A single last or first word of a name stands for it in the same article.
    private static IEnumerable<string> Parts(string key)
    {
        var words = key.Split(' ');
        if (words.Length > MostWords) yield break;
        for (var count = 1; count < words.Length; count++)
        {
            yield return string.Join(' ', words[..count]);
            yield return string.Join(' ', words[^count..]);
        }
    }

    private static string KeyOf(string name)
    {
        var words = name.ToLowerInvariant().Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var key = string.Join(' ', words.Length > 1 && words[0] == "the" ? words[1..] : words);
        return key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key;
    }
}
