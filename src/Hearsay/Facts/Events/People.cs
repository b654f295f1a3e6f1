using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Tells words for people from words for things.</summary>
internal static class People
{
    /// <summary>Whether a word stands for one or more people.</summary>
    public static bool Is(FactWords words, EntityTokens entities, ImmutableArray<Entity> known, int token)
    {
        if (entities[token] is { } entity && known[entity].Kind is EntityKind.Person or EntityKind.Group) return true;
        if (words.PartAt(token) == PartOfSpeech.Pron) return words.Folded(token) is not ("it" or "this" or "which" or "what" or "that");
        return IsNoun(words, token);
    }

    /// <summary>Whether a word is a noun or number that may stand for people.</summary>
    public static bool IsNoun(FactWords words, int token) => words.PartAt(token) switch
    {
        PartOfSpeech.Num => true,
        PartOfSpeech.Noun or PartOfSpeech.Adj => IsListed(words, token),
        _ => false,
    };

    /// <summary>Whether a word is one for whoever is said to have done the deed.</summary>
    public static bool IsSuspect(FactWords words, int token) => WordTable.Suspects.Has(words.Lemma(token));

    private static bool IsListed(FactWords words, int token) => WordTable.People.Has(words.Lemma(token)) || IsSuspect(words, token)
        || NounTable.Roles.Find(words.Folded(token)) is not null || WordTable.Groups.Has(words.Folded(token));
}
