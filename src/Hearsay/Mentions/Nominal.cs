using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>How a description begins.</summary>
internal enum Determiner
{
    /// <summary>Without one: "officials".</summary>
    None,

    /// <summary>With "the", "this", "that": it points back.</summary>
    Definite,

    /// <summary>With "a", "some", a number: somebody new.</summary>
    Indefinite,

    /// <summary>With an owner: "his", "Lee's".</summary>
    Owner,
}

/// <summary>A description that may stand for somebody or something: "the doctor", "a North Korean defector", "the agency".</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index just after its noun.</param>
/// <param name="Noun">Its noun.</param>
/// <param name="Kind">What the noun stands for; other than these, <see cref="EntityKind.Other"/>.</param>
/// <param name="Determiner">How it begins.</param>
internal sealed record Nominal(int First, int End, Noun Noun, EntityKind Kind, Determiner Determiner)
{
    /// <summary>A draft for somebody or something that is only described.</summary>
    public EntityDraft ToDraft()
    {
        var draft = new EntityDraft { Gender = Noun.Gender, IsPlural = Noun.IsPlural };
        draft.Roles.Add(Noun.Singular);
        draft.Vote(Kind, 3);
        return draft;
    }

    /// <summary>Notes the words before the noun with the entity that it stands for.</summary>
    public void Describe(EntityDraft draft, ArticleWords words)
    {
        for (var token = First; token < End - 1; token++)
            if (IsQuality(words, token)) draft.Qualities.Add(words[token]);
    }

    /// <summary>How many of the words before the noun described the entity before, and how many did not.</summary>
    public (int Known, int New) Compare(EntityDraft draft, ArticleWords words)
    {
        var (known, other) = (0, 0);
        for (var token = First; token < End - 1; token++)
        {
            if (!IsQuality(words, token)) continue;
            if (draft.Qualities.Contains(words[token])) known++;
            else other++;
        }

        return (known, other);
    }

    private static bool IsQuality(ArticleWords words, int token) =>
        words.TagAt(token) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>Whether it may stand for an entity seen before.</summary>
    public bool Fits(EntityDraft draft)
    {
        if (draft.IsPlural != Noun.IsPlural) return false;
        if (Noun.Gender != Gender.Unknown && draft.Gender != Gender.Unknown && Noun.Gender != draft.Gender) return false;
        if (draft.Roles.Contains(Noun.Singular)) return true;
        return Kind switch
        {
            EntityKind.Person => draft.Kind == EntityKind.Person || (draft.IsUnsure && draft.Names.Count > 0),
            EntityKind.Outlet => draft.Kind == EntityKind.Outlet || IsNamed(draft, EntityKind.Organization, EntityKind.Other),
            EntityKind.Organization => IsNamed(draft, EntityKind.Organization, EntityKind.Outlet)
                || IsNamed(draft, EntityKind.Other, EntityKind.Place),
            EntityKind.Document or EntityKind.Other => draft.Names.Count > 0 && draft.Kind != EntityKind.Person,
            _ => false,
        };
    }

    /// <summary>Whether it can hardly stand for anybody but this entity, who has a name.</summary>
    public bool Names(EntityDraft draft, ArticleWords words) => draft.Names.Count > 0 && Fits(draft) && !IsAnother(draft, words)
        && (draft.Roles.Contains(Noun.Singular) || IsUsualFor(draft) || (draft.Kind == EntityKind.Organization && IsIn(draft)));

    /// <summary>Whether the noun is the chief word of a name: "the committee" of "Committee on Fisheries".</summary>
    public bool IsIn(EntityDraft draft) =>
        draft.Names.Exists(name => HeadOf(name).Equals(Noun.Singular, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the noun is a usual word for the outlet or company that the name shows.</summary>
    public bool IsUsualFor(EntityDraft draft)
    {
        if (draft.Outlet is { } outlet) return OutletNouns.Fits(Noun.Singular, outlet.Type);
        var isOutlet = draft.Kind == EntityKind.Outlet || draft.Names.Exists(name => OutletNameShape.Fits(name.Text));
        if (isOutlet) return Kind == EntityKind.Outlet && OutletNouns.Fits(Noun.Singular, "");
        return Noun.Singular is "company" or "firm" && draft.Names.Exists(name => name.Words[^1] is "Inc" or "Inc." or "Corp" or "Corp."
            or "Co." or "Ltd");
    }

    private static bool IsNamed(EntityDraft draft, EntityKind kind, EntityKind other) =>
        draft.Names.Count > 0 && (draft.Kind == kind || draft.Kind == other);

    // "Committee" of "Committee on Fisheries" and of "Fisheries Committee"
    private static string HeadOf(NameMention name)
    {
        var joiner = Array.FindIndex(name.Words, word => word is "of" or "for" or "on");
        return name.Words[joiner > 0 ? joiner - 1 : ^1];
    }

    /// <summary>Whether its words tell it from the entity: "the Ohio governor" is not the governor of New Jersey.</summary>
    public bool IsAnother(EntityDraft draft, ArticleWords words)
    {
        if (IsOfAnotherPlace(draft, words) || IsOfOtherParty(draft, words)) return true;
        if (words[End] is not ("of" or "for" or "at")) return false;
        var next = words[End + 1] is "the" or "a" or "an" or "his" or "her" or "its" ? End + 2 : End + 1;
        return draft.Description?.Contains(words[next], StringComparison.Ordinal) != true;
    }

    /// <summary>Whether it names another party than what is known of the entity: "the Democratic nominee" is no Republican.</summary>
    public bool IsOfOtherParty(EntityDraft draft, ArticleWords words)
    {
        if (draft.Description?.Split(' ').FirstOrDefault(WordTable.Affiliations.Has) is not { } known) return false;
        for (var token = First; token < End; token++)
            if (WordTable.Affiliations.Has(words[token])) return !AreOneParty(words[token], known);
        return false;
    }

    // "Democrat" and "Democratic"
    private static bool AreOneParty(string word, string other) =>
        word.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(word, StringComparison.Ordinal);

    private bool IsOfAnotherPlace(EntityDraft draft, ArticleWords words)
    {
        for (var token = First + 1; token < End - 1; token++)
        {
            if (PlaceTable.English.TryFind(words[token], out _)
                && draft.Description?.Contains(words[token], StringComparison.Ordinal) != true) return true;
        }

        return false;
    }
}
