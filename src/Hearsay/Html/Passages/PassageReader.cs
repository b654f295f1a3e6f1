using AngleSharp.Dom;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Walks the page in document order and cuts its visible text into passages; without recursion, for deep pages.</summary>
internal sealed class PassageReader
{
    private static readonly string[] _asideRoles = ["navigation", "complementary", "banner", "search", "dialog", "contentinfo", "alert",
        "menu", "menubar", "toolbar"];

    private readonly MarkupTable _markup;
    private readonly PassageText _text;
    private readonly SourceFinder _source;
    private readonly List<Passage> _passages = [];
    private readonly List<Box> _boxes = [];
    private readonly Dictionary<string, MarkupRole?> _roles = new(StringComparer.Ordinal);
    private readonly Stack<(INode Node, int Next, PassageContext Context)> _path = new();
    private int _length;
    private int _leftOut;
    private bool _afterBreak;

    private PassageReader(MarkupTable markup, PageAddress address, SourceFinder source)
    {
        _markup = markup;
        _text = new PassageText(address);
        _source = source;
    }

    /// <summary>The passages of the element in document order, and the boxes around them.</summary>
    public static Layout Read(IElement element, MarkupTable markup, PageAddress address, SourceFinder source)
    {
        var reader = new PassageReader(markup, address, source);
        reader.Walk(element);
        return new Layout(reader._passages, reader._boxes) { LeftOut = reader._leftOut };
    }

    private void Walk(IElement root)
    {
        _path.Push((root, 0, new PassageContext(BlockKind.Paragraph, Add(new Box(root, null)), null, null, null)));
        while (_path.TryPop(out var place))
        {
            var nodes = place.Node.ChildNodes;
            if (place.Next >= nodes.Length)
            {
                Leave(place.Node, place.Context);
                continue;
            }

            _path.Push((place.Node, place.Next + 1, place.Context));
            Enter(nodes[place.Next], place.Context);
        }
    }

    private Box Add(Box box)
    {
        _boxes.Add(box);
        return box;
    }

    private void Enter(INode node, PassageContext context)
    {
        if (node is IText text) AddText(text.Data, context);
        else if (node is IElement element) Enter(element, context);
    }

    private void Enter(IElement element, PassageContext context)
    {
        _source.Enter(element);
        if (Tags.Silent.Contains(element.LocalName)) return;
        if (element.LocalName == "br")
        {
            Break(context);
            return;
        }

        var isInline = Tags.Inline.Contains(element.LocalName);
        if (!isInline) Flush(context);
        if (element.LocalName is "td" or "th") _text.AddTab();
        _path.Push((element, 0, isInline ? InlineContext(element, context) : BlockContext(element, context)));
    }

    private void Leave(INode node, PassageContext context)
    {
        if (node is IElement element && !Tags.Inline.Contains(element.LocalName)) Flush(context);
    }

    private void AddText(string text, PassageContext context)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            if (text.Length > 0) _text.AddSpace();
            return;
        }

        _afterBreak = false;
        var kept = Bound(text);
        _leftOut += text.Length - kept.Length;
        if (kept.Length == 0) return;
        var before = _text.Length;
        _text.Add(kept, context.Anchor, _source.Find(kept));
        _length += _text.Length - before;
    }

    /// <summary>As much of the text as the page may still have; white space, such as that of tags passed over, does not count.</summary>
    private string Bound(string text)
    {
        var room = PageLimits.MaximumText - _length;
        if (text.Length <= room) return text;
        var end = 0;
        while (end < text.Length && room > 0) room -= PassageText.IsVisible(text[end++]) ? 1 : 0;
        // Half of a surrogate pair is no character.
        return text[..(end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }

    private void Break(PassageContext context)
    {
        // One break parts lines, two part paragraphs.
        if (_afterBreak) Flush(context);
        else _text.AddSpace();
        _afterBreak = true;
    }

    private void Flush(PassageContext context)
    {
        _afterBreak = false;
        var text = _text.Text;
        if (_passages.Count >= PageLimits.MaximumPassages) _leftOut += text.Length;
        else if (text.Length > 0)
        {
            _passages.Add(new Passage
            {
                Text = text,
                Kind = context.Kind,
                Box = context.Box,
                Zone = context.Zone,
                Role = context.Role,
                Links = _text.Links(),
                LinkLength = _text.LinkLength,
                Source = _text.Source,
            });
        }

        _text.Clear();
    }

    private PassageContext InlineContext(IElement element, PassageContext context)
    {
        var role = RoleOf(element);
        // Whole pages are sometimes built of spans; only the roles of small parts are taken from them.
        var isInText = role is MarkupRole.Drop or MarkupRole.Promo or MarkupRole.Call && !_text.IsEmpty;
        var zone = isInText ? context.Zone : ZoneOf(element, role, context.Zone);
        return context with { Anchor = element.LocalName == "a" ? element : context.Anchor, Zone = zone };
    }

    private PassageContext BlockContext(IElement element, PassageContext context)
    {
        var role = element.LocalName is "html" or "body" or "main" or "article" ? null : RoleOf(element);
        return context with
        {
            Kind = KindOf(element, role, context.Kind),
            Box = Add(new Box(element, context.Box)),
            Zone = ZoneOf(element, role, context.Zone),
            Role = PassesDown(role) ? role : context.Role,
        };
    }

    // The parts of a standfirst are standfirst too; a mere wrapper takes the role of what holds it.
    private static bool PassesDown(MarkupRole? role) =>
        role is MarkupRole.Standfirst or MarkupRole.Byline or MarkupRole.Dateline or MarkupRole.Caption or MarkupRole.Correction;

    private static BlockKind KindOf(IElement element, MarkupRole? role, BlockKind outer)
    {
        if (role == MarkupRole.Embed) return BlockKind.Embed;
        if (outer is BlockKind.Embed or BlockKind.Caption or BlockKind.Quote or BlockKind.Heading) return outer;
        if (role == MarkupRole.Quote) return BlockKind.Quote;
        // A paragraph inside a cell: the table is there for the layout.
        if (outer == BlockKind.Table && element.LocalName is "p" or "div") return BlockKind.Paragraph;
        return Tags.KindOf(element.LocalName) ?? outer;
    }

    private static Zone? ZoneOf(IElement element, MarkupRole? role, Zone? outer)
    {
        // What is hidden at first may be the whole story, shown by a script later; a zone that holds most of the text is void.
        if (IsHidden(element) || Tags.Aside.Contains(element.LocalName) || _asideRoles.Contains(element.GetAttribute("role")))
            role = role is MarkupRole.Comment or MarkupRole.Promo or MarkupRole.Call ? role : MarkupRole.Drop;
        return role is MarkupRole.Comment or MarkupRole.Promo or MarkupRole.Call or MarkupRole.Drop
            ? new Zone(role.Value, NamesOf(element) is var names && string.IsNullOrWhiteSpace(names) ? element.LocalName : names, outer)
            : outer;
    }

    // A page gives the same few names to most of its elements.
    private MarkupRole? RoleOf(IElement element)
    {
        var names = NamesOf(element);
        if (!_roles.TryGetValue(names, out var role)) _roles[names] = role = _markup.RoleOf(names);
        return role;
    }

    private static string NamesOf(IElement element) => element.Attributes.Length == 0 ? ""
        : $"{element.ClassName} {element.Id} {element.GetAttribute("data-component")} {element.GetAttribute("data-testid")}";

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal);
        return style is not null
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }
}
