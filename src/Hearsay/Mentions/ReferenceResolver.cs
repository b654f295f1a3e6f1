namespace Hearsay.Mentions;

/// <summary>Walks the text once and finds for whom its descriptions and pronouns stand among those seen before.</summary>
/// <remarks>Those who are only described ("a soldier") take part, lest their pronouns go to somebody with a name.</remarks>
internal sealed class ReferenceResolver
{
    private const int MostSteps = 24;
    private const int Ahead = 40;
    private const int Behind = 12;

    private readonly ArticleWords _words;
    private readonly WordLikeness _likeness;
    private readonly AntecedentChoice _choose;
    private readonly HashSet<int> _described;
    private readonly Dictionary<int, (EntityDraft Draft, NameMention Name)> _names = [];
    private readonly Dictionary<int, EntityDraft> _heads = [];
    private readonly RecentEntities _recent = new();
    private readonly MentionPlacer _placer;
    private readonly NominalFinder _nominals;
    private readonly QuotationSpeakers _speakers;
    private (EntityDraft Speaker, int Block)? _turn;
    private (EntityDraft Draft, int First, int End) _latest = (new EntityDraft(), -1, -1);

    private ReferenceResolver(
        ArticleWords words, List<EntityDraft> drafts, HashSet<int> described, WordLikeness likeness, AntecedentChoice choose)
    {
        _words = words;
        _likeness = likeness;
        _choose = choose;
        _described = described;
        _placer = new MentionPlacer(words);
        _nominals = new NominalFinder(words);
        _speakers = new QuotationSpeakers(words, _names);
        foreach (var draft in drafts)
        {
            foreach (var name in draft.Names) _names[name.First] = (draft, name);
        }
    }

    /// <summary>Adds to the drafts the descriptions and pronouns that stand for them.</summary>
    /// <param name="words">The words of the article.</param>
    /// <param name="drafts">Those whom it names.</param>
    /// <param name="described">The nouns of the descriptions beside names, which stand for nobody else.</param>
    /// <param name="likeness">Tells how alike words are.</param>
    /// <param name="choose">Chooses among candidates.</param>
    public static void Resolve(
        ArticleWords words, List<EntityDraft> drafts, HashSet<int> described, WordLikeness likeness, AntecedentChoice choose) =>
        new ReferenceResolver(words, drafts, described, likeness, choose).Walk();

    private void Walk()
    {
        var token = 0;
        while (token < _words.Count)
        {
            if (_names.TryGetValue(token, out var named)) token = MeetName(named.Draft, named.Name);
            else if (_words.IsTitleCase(_words.SentenceOf(token))) token++;
            else if (Pronoun.Find(_words[token]) is { } pronoun) MeetPronoun(pronoun, token++);
            else if (_words[token] is "I" or "me" or "my" or "My" or "myself" or "mine") MeetSpeaker(token++);
            else if (_nominals.Find(token) is { } nominal) token = MeetNominal(nominal);
            else token++;
        }
    }

    private int MeetName(EntityDraft draft, NameMention name)
    {
        if (_words[name.End] == ":" && _words.IsInitial(name.First)) _turn = (draft, BlockOf(name.First));
        var place = _placer.Place(name.First, name.End, MentionForm.Name);
        draft.IsArticled |= HasArticle(name, place.Head);
        See(draft, place);
        _latest = (draft, name.First, name.End);
        return name.End;
    }

    private void See(EntityDraft draft, MentionPlace place)
    {
        _recent.See(draft, place);
        _heads[place.Head] = draft;
    }

    // "WALLACE: He will pay": in a transcript the speaker stands before the words.
    private EntityDraft? SpeakerAt(int token) =>
        _speakers.Of(token) ?? (_turn is { } turn && turn.Block == BlockOf(token) ? turn.Speaker : null);

    private int BlockOf(int token) => _words.Syntax.Sentences[_words.SentenceOf(token)].Block;

    // "“I will not pay,” Lee said"
    private void MeetSpeaker(int token)
    {
        if (SpeakerAt(token) is { Kind: EntityKind.Person } speaker)
            speaker.Mentions.Add(new Mention(_words.SpanOf(token, token + 1), MentionForm.Pronoun));
    }

    private void MeetPronoun(Pronoun pronoun, int token)
    {
        var place = _placer.Place(token, token + 1, MentionForm.Pronoun);
        var reference = new Reference(place, pronoun, null, SpeakerAt(token));
        if ((Repeated(reference) ?? Choose(reference)) is not { } draft) return;
        draft.Mentions.Add(new Mention(_words.SpanOf(token, token + 1), MentionForm.Pronoun));
        draft.Learn(pronoun.Gender);
        if (pronoun.IsPerson) draft.Vote(EntityKind.Person, 1);
        See(draft, place);
    }

    // "And the head of NATO, Hoop Scheffer, he has explained": a subject named and then taken up, but not "Near Hoop, he explained".
    private EntityDraft? Repeated(Reference reference)
    {
        var place = reference.Place;
        var isBeside = _latest.End == place.First - 1 && _words[_latest.End] == "," && place.IsSubject;
        if (!isBeside || !reference.Fits(_latest.Draft)) return null;
        for (var token = _latest.First - 1; token >= _words.Syntax.Sentences[place.Sentence].FirstToken; token--)
            if (token < _latest.First - Behind || IsBeyondSubject(token)) return null;
        return _latest.Draft;
    }

    private bool IsBeyondSubject(int token) => _words.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj
        || (_words.TagAt(token) == PartOfSpeech.Adp && _words[token] != "of");

    // "the Polaroid's flash": nobody's name has an article of its own.
    private bool HasArticle(NameMention name, int head) =>
        name.Title is null && _words[name.First - 1] is "the" or "The" or "a" && _words.HeadAt(name.First - 1) == head;

    private int MeetNominal(Nominal nominal)
    {
        var place = _placer.Place(nominal.First, nominal.End, MentionForm.Nominal);
        if (OtherWords(nominal, place) is { } named)
        {
            if (!nominal.Noun.IsPlural) named.Roles.Add(nominal.Noun.Singular);
            nominal.Describe(named, _words);
            return nominal.End;
        }

        // "the doctor, Lee" and "military official named Suh": the name that follows speaks for both.
        if (IsBeforeName(nominal) || _described.Contains(nominal.End - 1)) return nominal.End;
        var draft = nominal.Determiner is Determiner.Definite or Determiner.Owner ? Find(nominal, place) : null;
        if (draft is null) draft = nominal.ToDraft();
        else draft.Mentions.Add(new Mention(_words.SpanOf(nominal.First, nominal.End), MentionForm.Nominal));
        draft.Learn(nominal.Noun.Gender);
        nominal.Describe(draft, _words);
        See(draft, place);
        return nominal.End;
    }

    // Where the words make sure, as "the newspaper" for the Springfield Herald, the trees are not asked.
    private EntityDraft? Find(Nominal nominal, MentionPlace place)
    {
        var isPointing = nominal.Determiner == Determiner.Definite;
        return (isPointing ? _recent.Named.LastOrDefault(draft => nominal.Names(draft, _words)) : null)
            ?? Choose(new Reference(place, null, nominal, SpeakerAt(nominal.First)));
    }

    private bool IsBeforeName(Nominal nominal) => _names.ContainsKey(nominal.End)
        || (_words[nominal.End] is "named" or "," && _names.ContainsKey(nominal.End + 1));

    // "Lee, the keeper of the lock,", "the keeper, Lee," and "Lee is a keeper": other words for the same, by the tree.
    private EntityDraft? OtherWords(Nominal nominal, MentionPlace place)
    {
        if (_words.RelationAt(place.Head) == "appos") return _heads.GetValueOrDefault(_words.HeadAt(place.Head));
        if (place.Role == GrammaticalRole.Predicate && SubjectOf(place) is { } subject) return _heads.GetValueOrDefault(subject);
        var next = _words[nominal.End] == "," ? nominal.End + 1 : nominal.End;
        if (!_names.TryGetValue(next, out var named)) return null;
        var head = _placer.HeadOf(next, named.Name.End);
        var isOne = _words.HeadAt(head) == place.Head && _words.RelationAt(head) == "appos";
        return isOne ? named.Draft : null;
    }

    private int? SubjectOf(MentionPlace predicate)
    {
        var first = Math.Max(_words.Syntax.Sentences[predicate.Sentence].FirstToken, predicate.Head - Behind);
        for (var token = predicate.First - 1; token >= first; token--)
        {
            if (_words.HeadAt(token) == predicate.Head && _words.RelationAt(token) == "nsubj") return token;
        }

        return null;
    }

    private EntityDraft? Choose(Reference reference)
    {
        var candidates = reference.FindCandidates(_recent);
        if (reference.Nominal is { } nominal) candidates.RemoveAll(candidate => nominal.IsOfOtherParty(candidate.Draft, _words));
        if (reference.Pronoun is not null && FindAhead(reference) is { } ahead) candidates.Insert(0, ahead);
        return candidates.Count == 0 ? null : _choose(new ReferenceQuestion(_words, _placer, _likeness, reference, candidates));
    }

    // "In her speech, Quill said": the subject of a clause that the pronoun's phrase stands before.
    private Candidate? FindAhead(Reference reference)
    {
        Span<int> path = stackalloc int[MostSteps];
        path = path[.._placer.PathOf(reference.Place.Head, path)];
        var limit = Math.Min(_words.Syntax.Sentences[reference.Place.Sentence].EndToken, reference.Place.End + Ahead);
        for (var token = reference.Place.End; token < limit; token++)
        {
            if (!_names.TryGetValue(token, out var named) || !reference.Fits(named.Draft)) continue;
            var place = _placer.Place(token, named.Name.End, MentionForm.Name);
            if (place.IsSubject && path.Contains(place.Governor)) return new Candidate(named.Draft, place, true);
        }

        return null;
    }
}
