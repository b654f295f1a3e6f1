using static Hearsay.Attributions.FeatureWindow;

namespace Hearsay.Attributions;

/// <summary>What the tree says of a span's border, seen from the head of a cue.</summary>
internal static class TreeFeatures
{
    /// <summary>Changes whenever the features do.</summary>
    public const string Fingerprint = "trees/1";

    private const uint Above = 0xAB0E;
    private const uint Self = 0x5E1F;

    /// <summary>The number of templates that <see cref="FillStart"/> and <see cref="FillEnd"/> take, from the first given on.</summary>
    public const uint BorderCount = 10;

    /// <summary>The number of templates that <see cref="FillPair"/> takes.</summary>
    public const uint PairCount = 6;

    /// <summary>Adds what the tree says of a start.</summary>
    public static void FillStart(TokenTable table, int head, int token, uint side, uint template, FeatureList features)
    {
        var trees = table.Trees;
        var (arm, before) = (trees.Arm(head, token), ArmOf(table, head, token - 1));
        var relation = RelationOf(table, head, arm);
        var edge = Edge(arm >= 0 && trees.Left[arm] == token, arm == before) * 2 + side;
        features.Add(template, relation, edge);
        features.Add(template + 1, FeatureList.Mix(template, relation, edge), Class(table, head));
        features.Add(template + 2, FeatureList.Mix(template, relation, edge), Lemma(table, head));
        features.Add(template + 3, relation, RelationOf(table, head, before));
        features.Add(template + 4, trees.Relation[token], edge);
        features.Add(template + 5, trees.Relation[head], FeatureList.Mix(template, relation, edge));
        features.Add(template + 6, ParentClass(table, token), edge);
        features.Add(template + 7, FeatureList.Mix(template, relation, edge), Xpos(table, token));
    }

    /// <summary>Adds what the tree says of an end, just before a token.</summary>
    public static void FillEnd(TokenTable table, int head, int end, uint side, uint template, FeatureList features)
    {
        var trees = table.Trees;
        var (arm, after) = (trees.Arm(head, end - 1), ArmOf(table, head, end));
        var relation = RelationOf(table, head, arm);
        var edge = Edge(arm >= 0 && trees.Right[arm] == end, arm == after) * 2 + side;
        var next = IsInside(table, end) ? trees.Relation[end] : Border;
        features.Add(template, relation, edge);
        features.Add(template + 1, FeatureList.Mix(template, relation, edge), Class(table, head));
        features.Add(template + 2, FeatureList.Mix(template, relation, edge), Lemma(table, head));
        features.Add(template + 3, relation, RelationOf(table, head, after));
        features.Add(template + 4, next, edge);
        features.Add(template + 5, trees.Relation[head], FeatureList.Mix(template, relation, edge));
        features.Add(template + 6, FeatureList.Mix(template, relation, edge), Form(table, end));
        features.Add(template + 7, FeatureList.Mix(template, next, edge), RelationOf(table, head, after));
        features.Add(template + 8, HeadPlace(table, head, end), edge);
        features.Add(template + 9, FeatureList.Mix(template, HeadPlace(table, head, end), next), Upos(table, end));
    }

    /// <summary>Adds what the tree says of a span.</summary>
    public static void FillPair(
        TokenTable table, int head, TokenRange range, int looseCount, uint side, uint template, FeatureList features)
    {
        var trees = table.Trees;
        var (first, last) = (trees.Arm(head, range.First), trees.Arm(head, range.End - 1));
        var exact = first >= 0 && first == last
            ? (trees.Left[first] == range.First ? 1u : 0u) + (trees.Right[first] == range.End ? 2u : 0u)
            : 4u;
        var (firstRelation, lastRelation) = (RelationOf(table, head, first), RelationOf(table, head, last));
        features.Add(template, firstRelation, exact * 2 + side);
        features.Add(template + 1, firstRelation, FeatureList.Mix(template, lastRelation, exact));
        features.Add(template + 2, Bucket(looseCount), side);
        features.Add(template + 3, Bucket(looseCount), FeatureList.Mix(template, firstRelation, exact));
        features.Add(template + 4, FeatureList.Mix(template, firstRelation, exact), Lemma(table, head));
        features.Add(template + 5, FeatureList.Mix(template, Bucket(looseCount), trees.Relation[head]), exact * 2 + side);
    }

    private static int ArmOf(TokenTable table, int head, int token) => IsInside(table, token) ? table.Trees.Arm(head, token) : -2;

    private static uint RelationOf(TokenTable table, int head, int arm) => arm switch
    {
        -2 => Border,
        -1 => Above,
        _ => arm == head ? Self : table.Trees.Relation[arm],
    };

    private static uint Edge(bool isEdge, bool isSame) => (isEdge ? 1u : 0u) + (isSame ? 2u : 0u);

    private static uint ParentClass(TokenTable table, int token)
    {
        var parent = table.Trees.Head[token];
        return parent < 0 ? Border : Class(table, parent);
    }

    // Where the word after an end hangs: on the cue's head, on something before the end, on something behind it.
    private static uint HeadPlace(TokenTable table, int head, int end)
    {
        if (!IsInside(table, end)) return Border;
        var parent = table.Trees.Head[end];
        return parent < 0 ? 1u : parent == head ? 2u : parent < end ? 3u : 4u;
    }
}
