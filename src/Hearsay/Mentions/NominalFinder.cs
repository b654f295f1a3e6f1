using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Finds the descriptions that begin with a determiner, up to and including their noun.</summary>
internal sealed class NominalFinder(ArticleWords words)
{
    private const int MostModifiers = 5;

    private static readonly FrozenSet<string> _pointing = new[] { "the", "this", "that", "these", "those" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _introducing = new[]
    {
        "a", "an", "one", "two", "three", "some", "several", "many", "another", "his", "her", "its", "their", "our", "my",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The description that begins at the token, or null.</summary>
    public Nominal? Find(int token)
    {
        var isDefinite = _pointing.Contains(words[token]);
        if (!isDefinite && !_introducing.Contains(words[token])) return IsBarePlural(token) ? FromHead(token, token, false) : null;
        for (var head = token + 1; head <= token + MostModifiers && IsInside(head, token); head++)
        {
            if (!IsInside(head + 1, token)
                || KindAt(head + 1) is null) return FromHead(token, head, isDefinite) ?? Further(token, head, isDefinite);
        }

        return null;
    }

    // "the committee report": the last noun counts, though not every noun is known.
    private Nominal? Further(int first, int head, bool isDefinite)
    {
        for (var next = head + 1; next <= first + MostModifiers && IsInside(next, first); next++)
        {
            if (KindAt(next) is not null && (!IsInside(next + 1, first)
                || KindAt(next + 1) is null)) return FromHead(first, next, isDefinite);
        }

        return null;
    }

    private Nominal? FromHead(int first, int head, bool isDefinite)
    {
        if (words.TagAt(head + 1) == PartOfSpeech.Noun && head > first && char.IsLower(words[head + 1][0])
            && KindAt(head + 1) is null) return null;
        // "the White House" and "the Acme Club" are names, "the Quill campaign" is another's than the campaign met last.
        var isName = (words.IsCapitalized(head) && words[head].Any(char.IsLower)) || (words.IsCapitalized(head - 1) && head - 1 > first);
        if (isName && head > first && KindAt(head) is { Kind: EntityKind.Organization }) return null;
        return KindAt(head) is { } found ? new Nominal(first, head + 1, found.Noun, found.Kind, isDefinite) : null;
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

    private bool IsBarePlural(int token) => words.TagAt(token) == PartOfSpeech.Noun && KindAt(token) is { Kind: EntityKind.Group };

    private bool IsInside(int token, int first) => token < words.Count && words.SentenceOf(token) == words.SentenceOf(first)
        && words.TagAt(token) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num
        && !WordLists.Prepositions.Contains(words[token]);
}
