using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Those mentioned last, the latest at the end.</summary>
/// <remarks>Older ones are forgotten, so that a long text costs no more a word than a short one.</remarks>
internal sealed class RecentEntities
{
    private const int Most = 32;

    private readonly List<EntityDraft> _drafts = new(Most + 1);

    /// <summary>The entities by their last mention.</summary>
    public IReadOnlyList<EntityDraft> Drafts => _drafts;

    /// <summary>Notes a mention between two tokens.</summary>
    public void See(EntityDraft draft, ArticleWords words, int first, int end)
    {
        draft.SeenCount++;
        draft.LastToken = first;
        draft.LastSentence = words.SentenceOf(first);
        draft.WasQuoted = words.IsQuoted(first);
        draft.WasSpeaker = Speaks(words, first, end);
        draft.WasSubject = draft.WasSpeaker || IsSubject(words, first, end);
        _drafts.Remove(draft);
        _drafts.Add(draft);
        if (_drafts.Count > Most) _drafts.RemoveAt(0);
    }

    // "Lee said", "Lee later said", "said Lee"
    private static bool Speaks(ArticleWords words, int first, int end)
    {
        if (WordTable.SpeechVerbs.Has(words.LemmaAt(end)) || WordTable.SpeechVerbs.Has(words.LemmaAt(first - 1))) return true;
        return words.TagAt(end) is PartOfSpeech.Adv or PartOfSpeech.Aux && WordTable.SpeechVerbs.Has(words.LemmaAt(end + 1));
    }

    private static bool IsSubject(ArticleWords words, int first, int end)
    {
        var before = words[first - 1] is "the" or "The" ? first - 2 : first - 1;
        if (WordLists.Prepositions.Contains(words[before])) return false;
        return words.TagAt(end) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv || (words[end] == "," && before < 0);
    }
}
