using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Labels the passages of an article: the story by score, all else by the rules.</summary>
internal sealed class PassageLabeller(StoryScorer scorer)
{
    /// <summary>The log-odds above which a passage is of the story though no rule sees that.</summary>
    private const double Surely = 1;

    /// <summary>The log-odds above which a passage is of the story though its words or markup speak against it.</summary>
    private const double AgainstRules = 3;

    /// <summary>The log-odds below which a passage is not of the story though it looks like it and stands in it.</summary>
    private const double SurelyNot = -2;

    /// <summary>The same for tables, posts and quotations, which are few and which only the markup makes.</summary>
    private const double SurelyNotByMarkup = -5;

    /// <summary>The least characters of running text on a page whose counts mean anything; on a smaller one the rules decide.</summary>
    private const int LeastMass = 1000;

    /// <summary>The least characters of a caption that tells a story.</summary>
    private const int LeastTold = 150;

    /// <summary>The most passages of a standfirst; a page that names more so has called its body a summary.</summary>
    private const int MostStandfirsts = 4;

    /// <summary>The passages to keep with their kinds, in page order. What is left out is no part of the article.</summary>
    public List<(Passage Passage, BlockKind Kind)> Label(PageTraits page)
    {
        var kept = new List<(Passage, BlockKind)>();
        var scores = page.Mass < LeastMass ? new double[page.Passages.Length] : scorer.Score(page);
        var hasParagraph = false;
        var standfirsts = 0;
        var inPromo = false;
        for (var index = 0; index < page.Passages.Length; index++)
        {
            var kind = KindOf(page, index, scores[index], hasParagraph);
            // "Related stories" heads a list: all of it points elsewhere, writers and dates included.
            if (inPromo && scores[index] < Surely && IsOfPromo(kind, hasParagraph)) kind = BlockKind.Promo;
            inPromo = kind == BlockKind.Promo;
            if (kind == BlockKind.Standfirst) standfirsts++;
            hasParagraph |= standfirsts == MostStandfirsts || (kind == BlockKind.Paragraph && page.Passages[index].Passage.Mass > 0);
            if (kind is { } known) kept.Add((page.Passages[index].Passage, known));
        }

        return WithoutRepeats(WithStory(kept));
    }

    // A page of pictures tells its story in what stands under them.
    private static List<(Passage Passage, BlockKind Kind)> WithStory(List<(Passage Passage, BlockKind Kind)> kept)
    {
        if (kept.Exists(row => IsOfStory(row.Kind))) return kept;
        return kept.ConvertAll(row => row.Kind is BlockKind.Caption && row.Passage.Text.Length >= LeastTold
            ? (row.Passage, BlockKind.Paragraph)
            : row);
    }

    private static BlockKind? KindOf(PageTraits page, int index, double score, bool hasParagraph)
    {
        if (index == page.Headline) return BlockKind.Headline;
        var (passage, kind) = (page.Passages[index].Passage, page.Passages[index].BodyKind);
        var isInHead = !hasParagraph && page.Headline >= 0 && index > page.Headline;
        var isInBody = index >= page.BodyStart && index < page.BodyEnd;
        if (isInHead && HeadKind(page.Passages[index]) is { } head) return head;
        // Posts from elsewhere and the entries of a live blog are too short to look like a story, and their markup is sure.
        var isSure = kind == BlockKind.Embed || (passage.Entry is not null && IsOfStory(kind));
        if (isSure && isInBody) return kind;
        // What is of the story but stands above its body sums it up.
        if (isInHead && index < page.BodyStart && kind == BlockKind.Paragraph && score > Surely) return BlockKind.Standfirst;
        if (score > LeastScore(kind, isInBody)) return StoryKind(kind) ?? StoryKind(passage.Kind) ?? BlockKind.Paragraph;
        if (!isInBody) return null;
        return !IsOfStory(kind) ? kind : passage.IsLinks ? BlockKind.Promo : BlockKind.Other;
    }

    // A bar of buttons below the headline often holds the writers and the date too.
    private static BlockKind? HeadKind(PassageTraits traits)
    {
        if (traits.Passage.ZoneRole is MarkupRole.Call or MarkupRole.Drop) return PassageRules.KindByWords(traits.Passage.Text);
        return traits.HeadKind == BlockKind.Standfirst && IsFurniture(traits.BodyKind) ? null : traits.HeadKind;
    }

    /// <summary>The log-odds above which a passage of this kind is of the story.</summary>
    private static double LeastScore(BlockKind? kind, bool isInBody) => kind switch
    {
        BlockKind.Table or BlockKind.Embed or BlockKind.Quote when isInBody => SurelyNotByMarkup,
        _ when IsOfStory(kind) && isInBody => SurelyNot,
        null => Surely,
        _ => IsOfStory(kind) ? Surely : AgainstRules,
    };

    private static BlockKind? StoryKind(BlockKind? kind) => IsOfStory(kind) ? kind : null;

    private static bool IsOfPromo(BlockKind? kind, bool hasParagraph) =>
        kind is BlockKind.List || (hasParagraph && kind is BlockKind.Byline or BlockKind.Dateline);

    private static bool IsFurniture(BlockKind? kind) => kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Promo or BlockKind.Call;

    private static bool IsOfStory(BlockKind? kind) => kind is BlockKind.Standfirst or BlockKind.Paragraph or BlockKind.Heading
        or BlockKind.Quote or BlockKind.List or BlockKind.Table or BlockKind.Embed;

    private static List<(Passage Passage, BlockKind Kind)> WithoutRepeats(List<(Passage Passage, BlockKind Kind)> kept)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        // A newsletter's box may quote the first paragraph: that is no reason to leave it out of the story.
        return [.. kept.Where(row => seen.Add($"{IsOfStory(row.Kind)} {row.Passage.Text}") || row.Passage.Text.Length < 20)];
    }
}
