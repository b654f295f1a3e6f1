using Hearsay.Mentions;

namespace Hearsay.Training.Trainers;

/// <summary>The rows of references, by the trees that learn from them.</summary>
/// <param name="Person">Those of "he" and "she".</param>
/// <param name="Thing">Those of "it" and "they".</param>
/// <param name="Nominal">Those of descriptions.</param>
internal sealed record ReferenceRows(ReferenceSets Person, ReferenceSets Thing, ReferenceSets Nominal)
{
    /// <summary>No rows yet.</summary>
    public ReferenceRows()
        : this(new ReferenceSets(), new ReferenceSets(), new ReferenceSets())
    {
    }

    /// <summary>The rows of several texts together.</summary>
    public static ReferenceRows Join(IEnumerable<ReferenceRows> all)
    {
        var joined = new ReferenceRows();
        foreach (var rows in all)
        {
            joined.Person.Add(rows.Person);
            joined.Thing.Add(rows.Thing);
            joined.Nominal.Add(rows.Nominal);
        }

        return joined;
    }

    /// <summary>The rows among which those of a reference belong.</summary>
    public ReferenceSets For(Reference reference) => reference.Pronoun is null ? Nominal : reference.Pronoun.IsPerson ? Person : Thing;
}
