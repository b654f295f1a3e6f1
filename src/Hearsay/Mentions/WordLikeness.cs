using Hearsay.Models;

namespace Hearsay.Mentions;

/// <summary>How alike words are by the company they keep: "city" and "Paris" more than "city" and "NATO".</summary>
/// <remarks>Never changes; any thread may use it.</remarks>
internal sealed class WordLikeness(WordVectors vectors)
{
    private const int MostWords = 6;

    /// <summary>Loads the vectors that the library carries.</summary>
    /// <exception cref="InvalidDataException">They are missing or damaged.</exception>
    public static WordLikeness Load() => new(WordVectors.Load());

    /// <summary>The word's row among the vectors, or -1.</summary>
    public int Find(string word) => vectors.Find(word);

    /// <summary>The cosine of two rows; 0 where one is missing.</summary>
    public float Compare(int left, int right)
    {
        if (left < 0 || right < 0) return 0;
        var one = vectors.Row(left);
        var other = vectors.Row(right);
        int both = 0, ones = 0, others = 0;
        for (var index = 0; index < one.Length; index++)
        {
            both += one[index] * other[index];
            ones += one[index] * one[index];
            others += other[index] * other[index];
        }

        return both / MathF.Sqrt((float)ones * others + 1);
    }

    /// <summary>The likeness of a word to the word of the entity's names that is most like it.</summary>
    public float CompareWithNames(int word, EntityDraft draft)
    {
        draft.NameRows ??= RowsOf(draft);
        return Highest(word, draft.NameRows);
    }

    /// <summary>The likeness of a word to the role of the entity that is most like it.</summary>
    public float CompareWithRoles(int word, EntityDraft draft)
    {
        var highest = 0f;
        foreach (var role in draft.Roles) highest = Math.Max(highest, Compare(word, Find(role)));
        return highest;
    }

    private float Highest(int word, int[] rows)
    {
        var highest = 0f;
        foreach (var row in rows) highest = Math.Max(highest, Compare(word, row));
        return highest;
    }

    private int[] RowsOf(EntityDraft draft) =>
        [.. draft.Names.SelectMany(name => name.Words).Where(word => char.IsLetter(word[0])).Distinct().Take(MostWords).Select(Find)];
}
