using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Finds the descriptions of an article by their nouns.</summary>
internal sealed class NominalFinder(ArticleWords words)
{
    private const int MostModifiers = 6;

    private static readonly FrozenSet<string> _pointing = new[] { "the", "this", "that", "these", "those" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _owners = new[] { "his", "her", "its", "their", "our", "my", "your", "whose" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Times and measures, for which no pronoun stands.
    private static readonly FrozenSet<string> _measures = new[]
    {
        "year", "day", "week", "month", "hour", "minute", "second", "time", "century", "decade", "morning", "evening", "night", "afternoon",
        "percent", "mile", "kilometre", "kilometer", "age", "moment", "while", "lot", "way", "ago", "today", "yesterday", "tomorrow",
        "number", "kind", "sort", "rest", "part", "example", "fact", "addition", "order", "course", "case", "term", "instance",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The description whose noun the token is, or null.</summary>
    public Nominal? Find(int head)
    {
        var isNoun = words.TagAt(head) == PartOfSpeech.Noun;
        if (!isNoun && words.TagAt(head) != PartOfSpeech.Propn) return null;
        if (IsInside(head + 1, head) && words.TagAt(head + 1) is PartOfSpeech.Noun or PartOfSpeech.Propn) return null;
        if (words[head + 1] is "-" && words.IsGlued(head + 1)) return null;
        var known = KindAt(head);
        if (known is null && (!isNoun || _measures.Contains(words.LemmaAt(head)) || !char.IsLetter(words[head][0]))) return null;
        var first = head;
        while (head - first < MostModifiers && IsInside(first - 1, head) && IsModifier(first - 1)) first--;
        var noun = known?.Noun ?? new Noun(words.LemmaAt(head), words.TokenAt(head).Xpos == "NNS", Gender.Unknown);
        return new Nominal(first, head + 1, noun, known?.Kind ?? EntityKind.Other, DeterminerAt(first));
    }

    private bool IsInside(int token, int head) => token >= 0 && token < words.Count && words.SentenceOf(token) == words.SentenceOf(head);

    private bool IsModifier(int token)
    {
        if (_owners.Contains(words[token])) return true;
        return words.TagAt(token) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Det;
    }

    private Determiner DeterminerAt(int first)
    {
        if (_pointing.Contains(words[first])) return Determiner.Definite;
        if (_owners.Contains(words[first]) || (first > 0 && words.TokenAt(first - 1).Xpos == "POS")) return Determiner.Owner;
        return words.TagAt(first) is PartOfSpeech.Det or PartOfSpeech.Num ? Determiner.Indefinite : Determiner.None;
    }

    private (Noun Noun, EntityKind Kind)? KindAt(int token)
    {
        var word = words[token];
        if (word.Length == 0 || !char.IsLetter(word[0])) return null;
        if (OutletNouns.Has(word)) return (new Noun(word.ToLowerInvariant(), false, Gender.Unknown), EntityKind.Outlet);
        var pair = words[token - 1] + " " + word;
        if (NounTable.Roles.Find(pair) is { } title) return (title, title.IsPlural ? EntityKind.Group : EntityKind.Person);
        if (NounTable.Roles.Find(word) is { } role) return (role, role.IsPlural ? EntityKind.Group : EntityKind.Person);
        if (NounTable.Organizations.Find(word) is { } body) return (body, EntityKind.Organization);
        if (NounTable.Documents.Find(word) is { } document) return (document, EntityKind.Document);
        return WordTable.Groups.Has(word) ? (new Noun(word, true, Gender.Unknown), EntityKind.Group) : null;
    }
}
