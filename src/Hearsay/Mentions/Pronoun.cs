using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>A third-person pronoun with what it asks of the one it stands for.</summary>
/// <param name="Gender">The gender, unknown for "it" and "they".</param>
/// <param name="IsPlural">Whether it is a form of "they".</param>
/// <param name="IsThing">Whether it is a form of "it".</param>
/// <param name="IsPossessive">Whether it stands before a noun: "his".</param>
/// <param name="IsSubject">Whether its form is that of a subject.</param>
/// <param name="IsReflexive">Whether it ends in "self" or "selves".</param>
internal sealed record Pronoun(Gender Gender, bool IsPlural, bool IsThing, bool IsPossessive, bool IsSubject, bool IsReflexive = false)
{
    private static readonly FrozenDictionary<string, Pronoun> _pronouns = new Dictionary<string, Pronoun>
    {
        ["he"] = new(Gender.Male, false, false, false, true),
        ["him"] = new(Gender.Male, false, false, false, false),
        ["his"] = new(Gender.Male, false, false, true, false),
        ["himself"] = new(Gender.Male, false, false, false, false, true),
        ["she"] = new(Gender.Female, false, false, false, true),
        ["her"] = new(Gender.Female, false, false, true, false),
        ["hers"] = new(Gender.Female, false, false, true, false),
        ["herself"] = new(Gender.Female, false, false, false, false, true),
        ["it"] = new(Gender.Unknown, false, true, false, true),
        ["its"] = new(Gender.Unknown, false, true, true, false),
        ["itself"] = new(Gender.Unknown, false, true, false, false, true),
        ["they"] = new(Gender.Unknown, true, false, false, true),
        ["them"] = new(Gender.Unknown, true, false, false, false),
        ["theirs"] = new(Gender.Unknown, true, false, true, false),
        ["their"] = new(Gender.Unknown, true, false, true, false),
        ["themselves"] = new(Gender.Unknown, true, false, false, false, true),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a form of "he" or "she".</summary>
    public bool IsPerson => Gender != Gender.Unknown;

    /// <summary>A number for the person and gender: he, she, it, they.</summary>
    public int Code => Gender switch { Gender.Male => 0, Gender.Female => 1, _ => IsThing ? 2 : 3 };

    /// <summary>The pronoun that the word is a form of, or null.</summary>
    public static Pronoun? Find(string word) => _pronouns.GetValueOrDefault(word);

    /// <summary>Whether the entity may be meant at all.</summary>
    public bool Fits(EntityDraft draft)
    {
        if (IsPlural) return draft.IsPlural || (draft.Kind is not EntityKind.Document && IsNamedBody(draft)) || IsAnybody(draft);
        if (draft.IsPlural) return false;
        if (IsThing) return draft.Kind != EntityKind.Person;
        if (draft.IsArticled && draft.Gender == Gender.Unknown) return false;
        // "Quill was born in ... She": a name of which nothing is known may well be a person's.
        return (draft.Kind == EntityKind.Person || draft.IsUnsure) && (draft.Gender == Gender.Unknown || draft.Gender == Gender);
    }

    private static bool IsNamedBody(EntityDraft draft) =>
        draft.Names.Count > 0 ? draft.Kind != EntityKind.Person : draft.Kind is EntityKind.Organization or EntityKind.Outlet;

    // "a student ... they"
    private static bool IsAnybody(EntityDraft draft) => draft.Kind == EntityKind.Person && draft.Names.Count == 0;
}
