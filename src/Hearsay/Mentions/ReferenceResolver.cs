namespace Hearsay.Mentions;

/// <summary>Walks the text once and finds for whom its descriptions and pronouns stand among those seen before.</summary>
/// <remarks>Those who are only described ("a soldier") take part, lest their pronouns go to somebody with a name.</remarks>
internal sealed class ReferenceResolver
{
    private readonly ArticleWords _words;
    private readonly Dictionary<int, (EntityDraft Draft, NameMention Name)> _names = [];
    private readonly RecentEntities _recent = new();
    private readonly NominalFinder _nominals;
    private readonly QuotationSpeakers _speakers;

    private ReferenceResolver(ArticleWords words, List<EntityDraft> drafts)
    {
        _words = words;
        _nominals = new NominalFinder(words);
        _speakers = new QuotationSpeakers(words, _names);
        foreach (var draft in drafts)
        {
            foreach (var name in draft.Names) _names[name.First] = (draft, name);
        }
    }

    /// <summary>Adds to the drafts the descriptions and pronouns that stand for them.</summary>
    public static void Resolve(ArticleWords words, List<EntityDraft> drafts) => new ReferenceResolver(words, drafts).Walk();

    private void Walk()
    {
        var token = 0;
        while (token < _words.Count)
        {
            if (_names.TryGetValue(token, out var named)) token = MeetName(named.Draft, named.Name);
            else if (_words.IsTitleCase(_words.SentenceOf(token))) token++;
            else if (Pronoun.Find(_words[token]) is { } pronoun) token = MeetPronoun(pronoun, token);
            else if (_nominals.Find(token) is { } nominal) token = MeetNominal(nominal);
            else token++;
        }
    }

    private int MeetName(EntityDraft draft, NameMention name)
    {
        _recent.See(draft, _words, name.First, name.End);
        return name.End;
    }

    private int MeetPronoun(Pronoun pronoun, int token)
    {
        if (pronoun.IsThing && Pleonasm.Is(_words, token)) return token + 1;
        var speaker = pronoun.IsPerson ? _speakers.Of(token) : null;
        if (AntecedentChooser.Choose(pronoun, token, _words, _recent.Drafts, speaker) is not { } draft) return token + 1;
        draft.Mentions.Add(new Mention(_words.SpanOf(token, token + 1), MentionForm.Pronoun));
        draft.Learn(pronoun.Gender);
        if (pronoun.IsPerson) draft.Vote(EntityKind.Person, 1);
        _recent.See(draft, _words, token, token + 1);
        return token + 1;
    }

    private int MeetNominal(Nominal nominal)
    {
        // "the doctor, Lee" and "military official named Suh": the name that follows speaks for both.
        if (_names.ContainsKey(nominal.End) || (_words[nominal.End] is "named" or ","
            && _names.ContainsKey(nominal.End + 1))) return nominal.End;
        var draft = nominal.IsDefinite ? _recent.Drafts.LastOrDefault(known => nominal.Fits(known, _words)) : null;
        if (draft is null) draft = nominal.ToDraft();
        else draft.Mentions.Add(new Mention(_words.SpanOf(nominal.First, nominal.End), MentionForm.Nominal));
        draft.Learn(nominal.Noun.Gender);
        _recent.See(draft, _words, nominal.First, nominal.End);
        return nominal.End;
    }
}
