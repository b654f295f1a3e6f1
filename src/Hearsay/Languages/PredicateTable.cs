using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that take clauses, and what each says of whether its clause is so.</summary>
internal sealed class PredicateTable
{
    private const string AnyForm = "any";

    private readonly FrozenDictionary<(string Lemma, ClauseForm Form), Embedding> _embeddings;

    private PredicateTable(FrozenDictionary<(string Lemma, ClauseForm Form), Embedding> embeddings) => _embeddings = embeddings;

    /// <summary>The words of English.</summary>
    public static PredicateTable English { get; } = Read("English/predicates.tsv");

    /// <summary>What the word says of a clause of the form, or <see cref="Embedding.None"/>.</summary>
    public Embedding EmbeddingOf(string lemma, ClauseForm form) => _embeddings.GetValueOrDefault((lemma, form));

    // Where a word stands in two rows of one form, the first counts.
    private static PredicateTable Read(string path)
    {
        var embeddings = new Dictionary<(string, ClauseForm), Embedding>();
        foreach (var row in TsvTable.Read(path, 3))
        {
            ClauseForm[] forms = row[1] == AnyForm ? Enum.GetValues<ClauseForm>() : [Enum.Parse<ClauseForm>(row[1], true)];
            foreach (var lemma in row[2].Split(' '))
                foreach (var form in forms) embeddings.TryAdd((lemma, form), Enum.Parse<Embedding>(row[0], true));
        }

        return new PredicateTable(embeddings.ToFrozenDictionary());
    }
}
