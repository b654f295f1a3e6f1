using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>A name in the text, with the kind of its bearer.</summary>
/// <param name="Span">The words.</param>
/// <param name="Text">The words as they are written.</param>
/// <param name="Kind">The kind of its bearer.</param>
internal readonly record struct NamedSpan(TextSpan Span, string Text, EntityKind Kind)
{
    /// <summary>The last word.</summary>
    public string LastWord => Text[(Text.LastIndexOf(' ') + 1)..];

    /// <summary>Whether it is a person's name of several words.</summary>
    public bool IsFullPerson => Kind == EntityKind.Person && Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>The names of all entities in text order.</summary>
    public static ImmutableArray<NamedSpan> Of(Article article, ImmutableArray<Entity> entities) =>
    [
        .. from entity in entities
           from mention in entity.Mentions
           where mention.Form == MentionForm.Name
           orderby mention.Span
           select new NamedSpan(mention.Span, article[mention.Span], entity.Kind),
    ];

    /// <summary>The name that holds an offset, or null.</summary>
    /// <param name="names">Names in text order, of which no two overlap.</param>
    /// <param name="offset">An offset into the text.</param>
    public static NamedSpan? At(ImmutableArray<NamedSpan> names, int offset)
    {
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (names[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < names.Length && names[low].Span.Start <= offset ? names[low] : null;
    }
}
