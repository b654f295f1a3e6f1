using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Labels the passages of an article: the head above the body, then the body itself.</summary>
internal sealed class PassageLabeller(FurnitureTable furniture)
{
    private const int LongestByline = 200;
    private const int LongestCaption = 500;
    private const int LongestStandfirst = 700;
    private const int FewestWords = 5;

    /// <summary>The passages to keep with their kinds, in page order. What is left out is no part of the article.</summary>
    public List<(Passage Passage, BlockKind Kind)> Label(IReadOnlyList<Passage> passages, Range body, int headline, string? description)
    {
        var kept = new List<(Passage, BlockKind)>();
        var (start, end) = (body.Start.Value, body.End.Value);
        if (headline >= 0 && headline < start) kept.Add((passages[headline], BlockKind.Headline));
        for (var index = HeadStart(headline, start); index < start; index++)
        {
            if (HeadKind(passages[index], description) is { } kind) kept.Add((passages[index], kind));
        }

        LabelBody(passages, start, end, headline, description, kept);
        return WithoutRepeats(kept);
    }

    // Without a headline above the body there is no head to read: what stands there may belong to anything.
    private static int HeadStart(int headline, int bodyStart) => headline >= 0 && headline < bodyStart ? headline + 1 : bodyStart;

    private void LabelBody(
        IReadOnlyList<Passage> passages, int start, int end, int headline, string? description, List<(Passage, BlockKind)> kept)
    {
        var hasParagraph = false;
        var inPromo = false;
        for (var index = start; index < end; index++)
        {
            var passage = passages[index];
            var headKind = hasParagraph ? null : HeadKind(passage, description);
            var kind = index == headline ? BlockKind.Headline : headKind ?? BodyKind(passage);
            // "Related stories" heads a list: all of it points elsewhere.
            if (inPromo && kind is BlockKind.List) kind = BlockKind.Promo;
            inPromo = kind == BlockKind.Promo;
            hasParagraph |= kind == BlockKind.Paragraph && passage.Mass > 0;
            if (kind is { } known) kept.Add((passage, known));
        }
    }

    /// <summary>The kind of a passage between headline and body, or null where it is no part of the head.</summary>
    private static BlockKind? HeadKind(Passage passage, string? description)
    {
        if (passage.ZoneRole is not null) return null;
        if (IsSummary(passage, description)) return BlockKind.Standfirst;
        if (passage.Role == MarkupRole.Standfirst && passage.Text.Length is > 20 and < LongestStandfirst
            && !passage.IsLinks) return BlockKind.Standfirst;
        if (Byline.IsByline(passage.Text) || IsRole(passage, MarkupRole.Byline)) return BlockKind.Byline;
        if (PublicationLine.IsPublicationLine(passage.Text) || IsRole(passage, MarkupRole.Dateline)) return BlockKind.Dateline;
        return passage.Kind == BlockKind.Caption || passage.Role == MarkupRole.Caption ? BlockKind.Caption : null;
    }

    private static bool IsRole(Passage passage, MarkupRole role) => passage.Role == role && passage.Text.Length < LongestByline
        && passage.Mass < LongestByline / 2;

    private static bool IsSummary(Passage passage, string? description) =>
        description is { Length: > 30 } && passage.Text.Length > 30
            && passage.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.List
        && (passage.Text.StartsWith(description.TrimEnd('.', '…'), StringComparison.OrdinalIgnoreCase)
            || description.StartsWith(passage.Text.TrimEnd('.', '…'), StringComparison.OrdinalIgnoreCase));

    private BlockKind? BodyKind(Passage passage)
    {
        switch (passage.ZoneRole)
        {
            case MarkupRole.Promo: return BlockKind.Promo;
            case MarkupRole.Call: return BlockKind.Call;
            case MarkupRole.Comment: return BlockKind.Comment;
            case MarkupRole.Drop: return null;
        }

        if (passage.Role == MarkupRole.Correction) return BlockKind.Correction;
        if (passage.Kind == BlockKind.Embed) return BlockKind.Embed;
        if (passage.Kind == BlockKind.Caption || (passage.Role == MarkupRole.Caption
            && passage.Text.Length < LongestCaption)) return BlockKind.Caption;
        return furniture.KindOf(passage.Text) ?? KindByLook(passage);
    }

    private static BlockKind KindByLook(Passage passage)
    {
        if (passage.IsLinks && passage.Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Heading) return BlockKind.Promo;
        if (Byline.IsByline(passage.Text) || IsRole(passage, MarkupRole.Byline)) return BlockKind.Byline;
        if (PublicationLine.IsPublicationLine(passage.Text) || IsRole(passage, MarkupRole.Dateline)) return BlockKind.Dateline;
        if (passage.Kind == BlockKind.Paragraph && passage.Element.LocalName != "p" && IsScrap(passage.Text)) return BlockKind.Other;
        return passage.Kind;
    }

    // A few words outside any paragraph, such as the name of a button.
    private static bool IsScrap(string text) => text.Count(char.IsWhiteSpace) < FewestWords && text[^1] < '\u2e80'
        && text[^1] is not ('.' or '!' or '?' or '"' or '”' or '»');

    private static List<(Passage Passage, BlockKind Kind)> WithoutRepeats(List<(Passage Passage, BlockKind Kind)> kept)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. kept.Where(row => seen.Add(row.Passage.Text) || row.Passage.Text.Length < 20)];
    }
}
