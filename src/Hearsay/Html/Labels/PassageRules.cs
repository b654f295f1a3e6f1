using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Says what a passage is by its markup, its words and its look, wherever on the page it stands.</summary>
internal sealed class PassageRules(FurnitureTable furniture)
{
    private const int LongestByline = 200;
    private const int LongestCaption = 500;
    private const int LongestStandfirst = 700;
    private const int FewestWords = 5;

    // A page without a summary gives its first paragraph for one, cut short.
    private const int MostBeyondSummary = 40;

    /// <summary>Byline or dateline for a line that names writers or a date and no more; else null.</summary>
    /// <remarks>Names of elements are often wider than what they say: a box "author" holds the date and buttons too.</remarks>
    public static BlockKind? LineKind(Passage passage)
    {
        if (passage.Kind == BlockKind.Table || passage.ZoneRole is not null) return null;
        if (KindByWords(passage.Text) is { } kind) return kind;
        if (IsRole(passage, MarkupRole.Byline) && HasName(passage.Text)) return BlockKind.Byline;
        return IsRole(passage, MarkupRole.Dateline) && passage.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? BlockKind.Dateline : null;
    }

    /// <summary>The kind of a passage between headline and body, or null where it is no part of the head.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="line">What <see cref="LineKind"/> says of it.</param>
    /// <param name="description">What the page gives as its summary, or null.</param>
    public static BlockKind? HeadKind(Passage passage, BlockKind? line, string? description)
    {
        if (passage.ZoneRole is not null) return null;
        if (IsSummary(passage, description)) return BlockKind.Standfirst;
        if (passage.Role == MarkupRole.Standfirst && passage.Text.Length is > 20 and < LongestStandfirst
            && !passage.IsLinks) return BlockKind.Standfirst;
        if (line is not null) return line;
        return passage.Kind == BlockKind.Caption || passage.Role == MarkupRole.Caption ? BlockKind.Caption : null;
    }

    /// <summary>The kind of a passage of the body, or null where its markup says that it is no part of the article.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="line">What <see cref="LineKind"/> says of it.</param>
    public BlockKind? BodyKind(Passage passage, BlockKind? line)
    {
        switch (passage.ZoneRole)
        {
            case MarkupRole.Promo: return BlockKind.Promo;
            case MarkupRole.Call: return BlockKind.Call;
            case MarkupRole.Comment: return furniture.KindOf(passage.Text) == BlockKind.Call ? BlockKind.Call : BlockKind.Comment;
            case MarkupRole.Drop: return null;
        }

        if (passage.Entry?.IsWrittenIn(passage.Text) == true) return BlockKind.Dateline;
        if (passage.Role == MarkupRole.Correction) return BlockKind.Correction;
        if (passage.Kind == BlockKind.Embed) return BlockKind.Embed;
        if (passage.Kind == BlockKind.Caption || (passage.Role == MarkupRole.Caption
            && passage.Text.Length < LongestCaption)) return BlockKind.Caption;
        return furniture.KindOf(passage.Text) ?? KindByLook(passage, line);
    }

    private static BlockKind KindByLook(Passage passage, BlockKind? line)
    {
        if (passage.IsLinks && passage.Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Heading) return BlockKind.Promo;
        if (line is { } known) return known;
        if (passage.Kind == BlockKind.Paragraph && passage.Element.LocalName != "p" && IsScrap(passage.Text)) return BlockKind.Other;
        return passage.Kind;
    }

    /// <summary>Byline or dateline for words that name writers or a date and no more; else null.</summary>
    public static BlockKind? KindByWords(string text) => PublicationLine.IsPublicationLine(text) ? BlockKind.Dateline
        : Byline.IsByline(text) ? BlockKind.Byline : null;

    private static bool IsRole(Passage passage, MarkupRole role) => passage.Role == role && passage.Text.Length < LongestByline
        && passage.Mass < LongestByline / 2;

    // Two words that begin large, or any in a script that knows no case.
    private static bool HasName(string text)
    {
        var words = text.Split(' ');
        return words.Count(word => word.Length > 1 && char.IsUpper(word[0])) > 1 || text.Any(character => character > '\u0590');
    }

    private static bool IsSummary(Passage passage, string? description) =>
        description is { Length: > 30 } && passage.Text.Length > 30
            && passage.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.List
        && ((passage.Text.Length <= description.Length + MostBeyondSummary
                && passage.Text.StartsWith(description.TrimEnd('.', '…'), StringComparison.OrdinalIgnoreCase))
            || description.StartsWith(passage.Text.TrimEnd('.', '…'), StringComparison.OrdinalIgnoreCase));

    // A few words outside any paragraph, such as the name of a button.
    private static bool IsScrap(string text) => text.Count(char.IsWhiteSpace) < FewestWords && text[^1] < '\u2e80'
        && text[^1] is not ('.' or '!' or '?' or '"' or '”' or '»');
}
