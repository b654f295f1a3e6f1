using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds conditions that are known not to have come true, and what would have followed from them.</summary>
/// <remarks>"Had the guard not seen the smoke, the mill would have burned." Parsers often take such a condition for the main clause, so the
/// words are asked, not the tree.</remarks>
internal static class CounterfactualFinder
{
    /// <summary>Whether each clause is such a condition or what would have followed.</summary>
    public static bool[] Find(FactWords words, ImmutableArray<Clause> clauses, ImmutableArray<ClauseSigns> signs)
    {
        var found = new bool[clauses.Length];
        for (var first = 0; first < clauses.Length;)
        {
            var sentence = words.SentenceOf(clauses[first].Head);
            var end = first;
            while (end < clauses.Length && words.SentenceOf(clauses[end].Head) == sentence) end++;
            if (ConditionIn(words, sentence) is { } condition) Mark(clauses, signs, (first, end), condition, found);
            first = end;
        }

        return found;
    }

    private static void Mark(
        ImmutableArray<Clause> clauses, ImmutableArray<ClauseSigns> signs, (int First, int End) sentence, (int First, int End) condition,
        bool[] found)
    {
        for (var clause = sentence.First; clause < sentence.End; clause++)
        {
            var head = clauses[clause].Head;
            var isWithin = head >= condition.First && head < condition.End;
            found[clause] = isWithin ? clauses[clause].Kind != ClauseKind.Relative : IsConsequence(signs[clause]);
        }
    }

    private static bool IsConsequence(ClauseSigns signs) =>
        signs.Modal is Likelihood.Would || (signs.IsPerfect && signs.Modal is Likelihood.Able or Likelihood.Possible);

    // From "had" or "if" up to a comma, in a sentence that goes on, or began, with "would" or the like and asks nothing.
    private static (int First, int End)? ConditionIn(FactWords words, int sentence)
    {
        var place = words.Syntax.Sentences[sentence];
        var (first, end, hasModal) = (-1, place.EndToken, false);
        for (var token = place.FirstToken; token < place.EndToken; token++)
        {
            if (words[token].StartsWith('?')) return null;
            if (first < 0 && (IsInvertedHad(words, token, place.FirstToken) || IsIfHad(words, token, place.EndToken))) first = token;
            else if (first >= 0 && end == place.EndToken && words[token] is "," or "—" or "–") end = token;
            hasModal |= words.TagAt(token) == "MD" && words.Folded(token) is "would" or "'d" or "’d" or "could" or "might";
        }

        return first >= 0 && hasModal ? (first, end) : null;
    }

    private static bool IsInvertedHad(FactWords words, int token, int first) =>
        words.Folded(token) == "had"
        && words.PartAt(token + 1) is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Propn or PartOfSpeech.Noun
        && (token == first || words.PartAt(token - 1) is PartOfSpeech.Punct or PartOfSpeech.Cconj)
        && HasParticiple(words, token + 1);

    // "If the brakes had held", within a few words and before any comma; "if only they had known" too.
    private static bool IsIfHad(FactWords words, int token, int end)
    {
        const int Reach = 8;
        if (words.Folded(token) != "if") return false;
        for (var next = token + 1; next < Math.Min(end, token + Reach); next++)
        {
            if (words.PartAt(next) == PartOfSpeech.Punct) return false;
            if (words.Folded(next) is "had" or "'d" or "’d" && words.TagAt(next) == "VBD") return HasParticiple(words, next + 1);
        }

        return false;
    }

    // "Had the gate a lock": no participle, no condition.
    private static bool HasParticiple(FactWords words, int token)
    {
        const int Reach = 8;
        for (var next = token; next < token + Reach && words.PartAt(next) != PartOfSpeech.Punct; next++)
            if (words.TagAt(next) is "VBN" or "VBD") return true;
        return false;
    }
}
