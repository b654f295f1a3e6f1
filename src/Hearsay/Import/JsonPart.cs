using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Import;

/// <summary>A value of a written reading with its place in it, so that whatever is wrong can be said with the place.</summary>
internal readonly record struct JsonPart(JsonElement Element, string Place, int TextLength)
{
    /// <summary>The member of an object; one that is left out reads as null.</summary>
    public JsonPart this[string name]
    {
        get
        {
            if (Element.ValueKind != JsonValueKind.Object) throw Refuse("an object");
            return this with { Element = Element.TryGetProperty(name, out var value) ? value : default, Place = $"{Place}.{name}" };
        }
    }

    /// <summary>Whether there is nothing: left out, or null.</summary>
    public bool IsNull => Element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>The string.</summary>
    public string ToText() => Element.ValueKind == JsonValueKind.String ? Element.GetString()! : throw Refuse("a string");

    /// <summary>The string, or null where there is none.</summary>
    public string? ToTextOrNull() => IsNull ? null : ToText();

    /// <summary>The truth value; false where there is none.</summary>
    public bool ToTruth() => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null or JsonValueKind.Undefined => false,
        _ => throw Refuse("true or false"),
    };

    /// <summary>The whole number, or null where there is none.</summary>
    public int? ToIndexOrNull()
    {
        if (IsNull) return null;
        return Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var value) && value >= 0
            ? value
            : throw Refuse("a whole number from 0");
    }

    /// <summary>The decimal number, or null where there is none.</summary>
    public decimal? ToDecimalOrNull()
    {
        if (IsNull) return null;
        return Element.ValueKind == JsonValueKind.Number && Element.TryGetDecimal(out var value) ? value : throw Refuse("a number");
    }

    /// <summary>The number, or null where there is none.</summary>
    public double? ToDoubleOrNull()
    {
        if (IsNull) return null;
        return Element.ValueKind == JsonValueKind.Number && Element.TryGetDouble(out var value) ? value : throw Refuse("a number");
    }

    /// <summary>The date or moment, or null where there is none.</summary>
    public Timestamp? ToTimestampOrNull()
    {
        if (IsNull) return null;
        return Timestamp.TryParse(ToText(), out var timestamp) ? timestamp : throw Refuse("a date or an RFC 3339 time");
    }

    /// <summary>The member of an enum by its wire name, its first member where there is none.</summary>
    public T ToKind<T>() where T : struct, Enum => ToKindOrNull<T>() ?? default;

    /// <summary>The member of an enum by its wire name, or null where there is none.</summary>
    public T? ToKindOrNull<T>() where T : struct, Enum
    {
        if (IsNull) return null;
        var name = ToText();
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return Enum.TryParse<T>(name.AsSpan(colon + 1), ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? kind
            : throw Refuse($"one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");
    }

    /// <summary>The span that the object's start and end give.</summary>
    public TextSpan ToSpan()
    {
        var (start, end) = (this["start"].ToIndexOrNull(), this["end"].ToIndexOrNull());
        return start is { } first && end is { } last && first <= last && last <= TextLength
            ? new TextSpan(first, last)
            : throw Refuse($"a start and an end within the text of {TextLength} units");
    }

    /// <summary>The span, or null where there is none.</summary>
    public TextSpan? ToSpanOrNull() => IsNull ? null : ToSpan();

    /// <summary>The items of an array, each made by <paramref name="make"/>; none where there is no array.</summary>
    public ImmutableArray<T> ToMany<T>(Func<JsonPart, T> make)
    {
        if (IsNull) return [];
        if (Element.ValueKind != JsonValueKind.Array) throw Refuse("an array");
        var items = ImmutableArray.CreateBuilder<T>(Element.GetArrayLength());
        foreach (var element in Element.EnumerateArray())
            items.Add(make(this with { Element = element, Place = $"{Place}[{items.Count}]" }));
        return items.MoveToImmutable();
    }

    /// <summary>The spans of an array.</summary>
    public ImmutableArray<TextSpan> ToSpans() => ToMany(part => part.ToSpan());

    /// <summary>The indices of an array.</summary>
    public ImmutableArray<int> ToIndices() => ToMany(part => part.ToIndexOrNull() ?? throw part.Refuse("a whole number from 0"));

    /// <summary>What is wrong, for throwing.</summary>
    public InvalidDataException Refuse(string expected) =>
        new($"{Place}: expected {expected}, found {(IsNull ? "nothing" : Element.ValueKind.ToString().ToLowerInvariant())}; "
            + "write the reading anew with --format json.");
}
