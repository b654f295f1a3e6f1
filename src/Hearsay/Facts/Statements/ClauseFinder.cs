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
        var extents = new ClauseExtents(words);
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
                if (KindOf(words, next.Token) is { } kind)
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

    /// <summary>What part the clause of a predicate plays, or null where the token is none.</summary>
    public static ClauseKind? KindOf(FactWords words, int token)
    {
        return RelationWithoutSubtype(words, token) switch
        {
            "root" => IsPredicate(words, token) || HasSubject(words, token) || IsTold(words, token) ? ClauseKind.Main : null,
            "ccomp" or "csubj" => ClauseKind.Complement,
            "xcomp" => IsVerb(words, token) || words.Child(token, "mark") >= 0 || words.Child(token, "cop") >= 0 ? ClauseKind.Complement : null,
            "advcl" => IsPredicate(words, token) || HasSubject(words, token) ? ClauseKind.Adverbial : null,
            "acl" => IsPredicate(words, token) || HasSubject(words, token) ? ClauseKind.Relative : null,
            "parataxis" or "list" => IsPredicate(words, token) || HasSubject(words, token) ? ClauseKind.Parenthesis : null,
            "conj" => IsPredicate(words, token) && IsBesideClause(words, token) ? ClauseKind.Coordinated : null,
            _ => null,
        };
    }

    private static bool IsOfTheStory(BlockKind kind) => kind is not (
        BlockKind.Byline or BlockKind.Dateline or BlockKind.Credit or BlockKind.Promo or BlockKind.Call or BlockKind.Comment
        or BlockKind.Other);

    // A headline claims without a verb, "Two dead after blast in port"; so does a fragment of some length.
    private static bool IsTold(FactWords words, int token) => words.BlockOf(token).Kind == BlockKind.Headline;

    private static string RelationWithoutSubtype(FactWords words, int token)
    {
        var relation = words.Relation(token);
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    private static bool IsPredicate(FactWords words, int token) => IsVerb(words, token) || words.Child(token, "cop") >= 0;

    private static bool IsVerb(FactWords words, int token) => words.PartAt(token) is PartOfSpeech.Verb or PartOfSpeech.Aux;

    private static bool HasSubject(FactWords words, int token)
    {
        foreach (var child in words.Children(token))
            if (words.Relation(child).StartsWith("nsubj", StringComparison.Ordinal) || words.Relation(child) == "expl") return true;
        return false;
    }

    // A chain of conjuncts hangs on its first: "came, saw and won".
    private static bool IsBesideClause(FactWords words, int token)
    {
        var first = words.Head(token);
        return KindOfFirst(words, first) || HasSubject(words, token);
    }

    private static bool KindOfFirst(FactWords words, int first) =>
        words.Relation(first) == "conj" ? IsPredicate(words, first) : KindOf(words, first) is not null;

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
