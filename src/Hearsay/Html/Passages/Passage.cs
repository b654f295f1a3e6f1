using System.Buffers;
using System.Collections.Immutable;
using AngleSharp.Dom;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>A stretch of a page's text between two borders of its layout: a paragraph, a heading, an item, a row.</summary>
internal sealed class Passage
{
    private const int ShortestSentence = 40;
    private const int ShortestIdeographs = 15;

    private static readonly SearchValues<char> _marks = SearchValues.Create(".!?,。、！？।");

    private int? _mass;

    /// <summary>Its words, white space collapsed.</summary>
    public required string Text { get; init; }

    /// <summary>What its elements say it is, before anything else is looked at.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>The innermost element of the layout around it.</summary>
    public required Box Box { get; init; }

    /// <summary>The element of its box.</summary>
    public IElement Element => Box.Element;

    /// <summary>The innermost part with a telling name around it, or null.</summary>
    public Zone? Zone { get; init; }

    /// <summary>What the names of the elements around it say of it, or null.</summary>
    public MarkupRole? Role { get; init; }

    /// <summary>Its links, as spans of <see cref="Text"/>.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Where it stands in the markup, or null where that is not known.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>When the entry of a live blog that it belongs to was published; null outside live blogs.</summary>
    public EntryTime? Entry { get; set; }

    /// <summary>The number of its characters that are links of any sort.</summary>
    public int LinkLength { get; init; }

    /// <summary>Whether links make up nearly all of it.</summary>
    public bool IsLinks => 10 * LinkLength > 8 * Text.Length;

    /// <summary>The characters that count as running text: none where it is short, a heading or mostly links.</summary>
    public int Mass => _mass ??= Weigh();

    /// <summary>The role of the outermost zone that does not mislead, or null.</summary>
    public MarkupRole? ZoneRole
    {
        get
        {
            MarkupRole? role = null;
            for (var zone = Zone; zone is not null; zone = zone.Outer)
            {
                if (!zone.IsVoid) role = zone.Role;
            }

            return role;
        }
    }

    private int Weigh()
    {
        var isProse = Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.List or BlockKind.Embed && 2 * LinkLength < Text.Length;
        if (!isProse) return 0;
        var isIdeographic = Text[Text.Length / 2] > '\u2e80';
        var isLong = Text.Length >= (isIdeographic ? ShortestIdeographs : ShortestSentence);
        return isLong && Text.AsSpan().ContainsAny(_marks) ? (Text.Length - LinkLength) * (isIdeographic ? 3 : 1) : 0;
    }
}
