using Hearsay.Languages;
using static Hearsay.Attributions.FeatureWindow;

namespace Hearsay.Attributions;

/// <summary>What tells whether a word is the head of a cue.</summary>
internal static class CueHeadFeatures
{
    /// <summary>Changes whenever the features do, so that weights made for others are refused.</summary>
    public const string Fingerprint = "cue-head/2";

    private const int SubjectReach = 8;

    /// <summary>Whether a token can head a cue at all.</summary>
    public static bool IsCandidate(TokenTable table, int token) => table.Upos[token] switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Aux or PartOfSpeech.Propn => true,
        PartOfSpeech.Adp or PartOfSpeech.Sconj => true,
        PartOfSpeech.Punct => table.IsMark(token, ':'),
        _ => false,
    };

    public static void Fill(TokenTable table, int token, FeatureList features)
    {
        FillWord(table, token, features);
        FillNeighbours(table, token, features);
        FillSentence(table, token, features);
        FillTree(table, token, features);
        features.Close();
    }

    private static void FillWord(TokenTable table, int token, FeatureList features)
    {
        var upos = Upos(table, token);
        var lemma = Lemma(table, token);
        features.Add(1, upos);
        features.Add(2, lemma, upos);
        features.Add(3, Form(table, token));
        features.Add(4, lemma, Xpos(table, token));
        features.Add(5, Class(table, token), Xpos(table, token));
        features.Add(6, Suffix(table, token), upos);
        features.Add(7, table.Shape[token], Class(table, token));
        features.Add(8, lemma, QuotationState(table, token));
        features.Add(9, Class(table, token) * 8 + QuotationState(table, token));
    }

    private static void FillNeighbours(TokenTable table, int token, FeatureList features)
    {
        var lemma = Lemma(table, token);
        var upos = Upos(table, token);
        var cueClass = Class(table, token);
        for (var step = -3; step <= 3; step++)
        {
            if (step == 0) continue;
            var place = (uint)(step + 10);
            features.Add(10 + place, Form(table, token + step), upos);
            features.Add(30 + place, Upos(table, token + step), upos);
            features.Add(50 + place, Upos(table, token + step), cueClass);
        }

        features.Add(70, lemma, Form(table, token + 1));
        features.Add(71, lemma, Form(table, token - 1));
        features.Add(72, lemma, Upos(table, token + 1));
        features.Add(73, lemma, Upos(table, token - 1));
        features.Add(74, Upos(table, token - 1) * 64 + Upos(table, token + 1), upos);
        features.Add(75, Upos(table, token + 1) * 64 + Upos(table, token + 2), upos);
        features.Add(76, Upos(table, token - 2) * 64 + Upos(table, token - 1), upos);
        features.Add(77, QuotationState(table, token + 1) * 8 + QuotationState(table, token - 1), cueClass);
        features.Add(78, QuotationState(table, token + 2), cueClass);
        features.Add(79, Xpos(table, token + 1), lemma);
        features.Add(80, Form(table, token + 1), Xpos(table, token));
        features.Add(81, lemma, Form(table, token + 2));
    }

    private static void FillSentence(TokenTable table, int token, FeatureList features)
    {
        var sentence = table.SentenceOf(token);
        var cueClass = Class(table, token);
        var upos = Upos(table, token);
        var subject = Subject(table, token, sentence);
        features.Add(90, subject < 0 ? Border : Upos(table, subject), cueClass);
        features.Add(91, subject < 0 ? Border : Form(table, subject), upos);
        features.Add(92, subject < 0 ? 0 : Bucket(token - subject), cueClass);
        features.Add(93, subject < 0 ? Border : Lemma(table, subject), Lemma(table, token));
        features.Add(94, (uint)Auxiliary(table, token, sentence), cueClass);
        features.Add(95, Lemma(table, Auxiliary(table, token, sentence)), Xpos(table, token));
        features.Add(96, Bucket(token - sentence.FirstToken), cueClass);
        features.Add(97, Bucket(sentence.EndToken - 1 - token), cueClass);
        features.Add(98, (uint)table.Syntax.Quotations.Length == 0 ? 0u : QuotedPart(table, sentence), cueClass);
        features.Add(99, OtherAttributingVerb(table, token, sentence), cueClass);
        features.Add(100, (uint)table.Article.Blocks[sentence.Block].Kind, cueClass);
        features.Add(101, NextClauseMark(table, token, sentence), cueClass);
        features.Add(102, NextClauseMark(table, token, sentence), Lemma(table, token));
        features.Add(103, sentence.EndToken < table.Count ? QuotationState(table, sentence.EndToken) : Border, cueClass);
    }

    // Whom the word hangs on, and what hangs on it: a subject, a clause, an object, a passive.
    private static void FillTree(TokenTable table, int token, FeatureList features)
    {
        var trees = table.Trees;
        var (lemma, cueClass, head) = (Lemma(table, token), Class(table, token), trees.Head[token]);
        features.Add(500, trees.Relation[token], cueClass);
        features.Add(501, trees.Relation[token], lemma);
        features.Add(502, head < 0 ? Border : Lemma(table, head), trees.Relation[token]);
        features.Add(503, head < 0 ? Border : Class(table, head), FeatureList.Mix(503, trees.Relation[token], cueClass));
        var all = 503u;
        for (var child = trees.Left[token]; child < trees.Right[token]; child++)
        {
            if (trees.Head[child] != token || table.Upos[child] == PartOfSpeech.Punct) continue;
            features.Add(504, trees.Relation[child], cueClass);
            features.Add(505, trees.Relation[child], lemma);
            features.Add(506, FeatureList.Mix(506, trees.Relation[child], Lemma(table, child)), Upos(table, token));
            features.Add(507, FeatureList.Mix(507, trees.Relation[child], Lemma(table, child)), cueClass);
            features.Add(508, FeatureList.Mix(508, trees.Relation[child], Upos(table, child)), child < token ? 1u : 0u);
            all = FeatureList.Mix(509, all, trees.Relation[child]);
        }

        features.Add(509, all, cueClass);
        features.Add(510, all, Xpos(table, token));
    }

    // The nearest noun or pronoun before the word, in case the tree gives it no subject.
    private static int Subject(TokenTable table, int token, Sentence sentence)
    {
        var first = Math.Max(sentence.FirstToken, token - SubjectReach);
        for (var index = token - 1; index >= first; index--)
            if (IsNominal(table, index)) return index;
        return -1;
    }

    private static int Auxiliary(TokenTable table, int token, Sentence sentence)
    {
        var first = Math.Max(sentence.FirstToken, token - 4);
        for (var index = token - 1; index >= first; index--)
        {
            if (table.Upos[index] == PartOfSpeech.Aux) return index;
            if (table.Upos[index] is not (PartOfSpeech.Adv or PartOfSpeech.Part)) return -1;
        }

        return -1;
    }

    private static uint QuotedPart(TokenTable table, Sentence sentence)
    {
        var opened = false;
        var outside = false;
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            opened |= table.Quotation[index] >= 0;
            outside |= table.Quotation[index] < 0 && table.Upos[index] != PartOfSpeech.Punct;
        }

        return opened ? outside ? 1u : 2u : 3u;
    }

    private static uint OtherAttributingVerb(TokenTable table, int token, Sentence sentence)
    {
        var before = 0u;
        var after = 0u;
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (index == token || table.Upos[index] != PartOfSpeech.Verb || table.CueClass[index] is not CueClass.Say) continue;
            if (index < token) before = 1;
            else after = 1;
        }

        return before * 2 + after;
    }

    // "said that ...", "wants to ...", "said: ..."; the first of these marks among the next words.
    private static uint NextClauseMark(TokenTable table, int token, Sentence sentence)
    {
        var end = Math.Min(sentence.EndToken, token + 7);
        for (var index = token + 1; index < end; index++)
        {
            if (table.Opens[index]) return 1;
            if (table.IsMark(index, ':')) return 2;
            if (table.Upos[index] is PartOfSpeech.Sconj or PartOfSpeech.Part) return table.Form[index];
            if (IsVerbal(table, index)) return 3;
        }

        return 4;
    }

    private static uint Suffix(TokenTable table, int token)
    {
        var text = table.Text(token);
        return TokenTable.Hash(text[Math.Max(0, text.Length - 3)..]);
    }
}
