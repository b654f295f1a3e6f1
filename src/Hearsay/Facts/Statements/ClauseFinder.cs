using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Cuts sentences into clauses along their trees.</summary>
/// <remarks>A clause holds those that belong to it, but not those beside it: "He left and she stayed" is two.</remarks>
internal static class ClauseFinder
{
    /// <summary>The clauses of an article, each after the one it belongs to.</summary>
    public static ImmutableArray<Clause> Find(FactWords words)
    {
        var kinds = new ClauseKinds(words);
        var extents = new ClauseExtents(words, kinds);
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var open = new Stack<(int Token, int Parent)>();
        foreach (var sentence in words.Syntax.Sentences)
        {
            if (!IsOfTheStory(words.Article.Blocks[sentence.Block].Kind)) continue;
            for (var token = sentence.EndToken - 1; token >= sentence.FirstToken; token--)
                if (words.Head(token) < 0) open.Push((token, -1));
            while (open.TryPop(out var next))
            {
                var parent = next.Parent;
                if (kinds.KindOf(next.Token) is { } kind)
                {
                    var (first, end) = extents.Trimmed(next.Token, sentence);
                    clauses.Add(new Clause(next.Token, kind, FormOf(words, next.Token), parent, first, end));
                    parent = clauses.Count - 1;
                }

                foreach (var child in words.Children(next.Token)) open.Push((child, parent));
            }
        }

        return clauses.ToImmutable();
    }

    private static bool IsOfTheStory(BlockKind kind) => kind is not (
        BlockKind.Byline or BlockKind.Dateline or BlockKind.Credit or BlockKind.Promo or BlockKind.Call or BlockKind.Comment
        or BlockKind.Other);

    private static ClauseForm FormOf(FactWords words, int token)
    {
        foreach (var child in words.Children(token))
        {
            if (words.Relation(child) is "mark" or "aux" && words.Folded(child) == "to" && child < token) return ClauseForm.To;
            if (words.Relation(child) is "aux" or "aux:pass" or "cop" && words.TagAt(child) is not ("VBG" or "VBN" or "VB"))
                return ClauseForm.That;
        }

        return words.TagAt(token) switch
        {
            "VBG" => ClauseForm.Ing,
            "VB" or "VBN" => ClauseForm.Bare,
            _ => ClauseForm.That,
        };
    }
}
