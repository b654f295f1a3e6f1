using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>A description that may stand for somebody: "the doctor", "a North Korean defector", "the agency".</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index just after its noun.</param>
/// <param name="Noun">Its noun.</param>
/// <param name="Kind">What the noun stands for.</param>
/// <param name="IsDefinite">Whether it begins with "the", "this" or "that" and so points back.</param>
internal sealed record Nominal(int First, int End, Noun Noun, EntityKind Kind, bool IsDefinite)
{
    /// <summary>Whether it can stand for an entity seen before.</summary>
    public bool Fits(EntityDraft draft, ArticleWords words)
    {
        if (draft.IsPlural != Noun.IsPlural) return false;
        if (Noun.Gender != Gender.Unknown && draft.Gender != Gender.Unknown && Noun.Gender != draft.Gender) return false;
        if (draft.Names.Count > 0 && IsAnother(draft, words)) return false;
        if (draft.Roles.Contains(Noun.Singular)) return true;
        if (draft.Outlet is { } outlet) return OutletNouns.Fits(Noun.Singular, outlet.Type);
        if (draft.Kind == EntityKind.Outlet) return Kind == EntityKind.Outlet && OutletNouns.Fits(Noun.Singular, "");
        return draft.Kind == EntityKind.Organization && Kind == EntityKind.Organization && EndsIn(draft, Noun.Singular);
    }

    /// <summary>A draft for somebody who is only described.</summary>
    public EntityDraft ToDraft()
    {
        var draft = new EntityDraft { Gender = Noun.Gender, IsPlural = Noun.IsPlural };
        draft.Roles.Add(Noun.Singular);
        draft.Vote(Kind, 3);
        return draft;
    }

    private static bool EndsIn(EntityDraft draft, string noun)
    {
        if (noun is "company" or "firm") return draft.Names.Exists(name => name.Words[^1] is "Inc" or "Inc." or "Corp" or "Corp."
            or "Co." or "Ltd");
        return draft.Names.Exists(name => HeadOf(name).Equals(noun, StringComparison.OrdinalIgnoreCase));
    }

    // "Committee" of "Committee on Fisheries" and of "Fisheries Committee"
    private static string HeadOf(NameMention name)
    {
        var joiner = Array.FindIndex(name.Words, word => word is "of" or "for" or "on");
        return name.Words[joiner > 0 ? joiner - 1 : ^1];
    }

    // "the Ohio governor" is not the governor of New Jersey.
    private bool IsOfAnotherPlace(EntityDraft draft, ArticleWords words)
    {
        for (var token = First + 1; token < End - 1; token++)
        {
            if (PlaceTable.English.TryFind(words[token], out _)
                && draft.Description?.Contains(words[token], StringComparison.Ordinal) != true) return true;
        }

        return false;
    }

    // "the spokesman for the mayor" is not the spokesman of the committee.
    private bool IsAnother(EntityDraft draft, ArticleWords words)
    {
        if (IsOfAnotherPlace(draft, words)) return true;
        if (words[End] is not ("of" or "for" or "at")) return false;
        var next = words[End + 1] is "the" or "a" or "an" or "his" or "her" or "its" ? End + 2 : End + 1;
        return draft.Description?.Contains(words[next], StringComparison.Ordinal) != true;
    }
}
