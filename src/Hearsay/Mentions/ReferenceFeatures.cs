using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Mentions;

/// <summary>The numbers by which the one that is meant is told from other candidates.</summary>
internal sealed class ReferenceFeatures
{
    private const int MostSteps = 24;
    private const int Far = 99;

    private readonly ArticleWords _words;
    private readonly MentionPlacer _placer;
    private readonly WordLikeness _likeness;
    private readonly Reference _reference;
    private readonly IReadOnlyList<Candidate> _candidates;
    private readonly int[] _path = new int[MostSteps];
    private readonly int _pathLength;
    private readonly int _seen;
    private readonly int _noun;
    private readonly int _governor;

    /// <summary>Looks at a question.</summary>
    public ReferenceFeatures(ReferenceQuestion question)
    {
        (_words, _placer, _likeness, _reference, _candidates) = question;
        _pathLength = _placer.PathOf(_reference.Place.Head, _path);
        _noun = _reference.Nominal is { } nominal ? _likeness.Find(nominal.Noun.Singular) : -1;
        _governor = _reference.Place.Governor >= 0 ? _likeness.Find(_words.LemmaAt(_reference.Place.Governor)) : -1;
        foreach (var candidate in _candidates) _seen += candidate.Draft.SeenCount;
    }

    /// <summary>Writes the row of a candidate.</summary>
    public void Write(int index, FeatureRow row)
    {
        row.Clear();
        var candidate = _candidates[index];
        WriteReference(row);
        WriteCandidate(candidate, row);
        WriteDistance(candidate, index, row);
        WriteRivals(candidate.Draft, candidate.Place, index, row);
        WriteTree(candidate.Place, row);
        WriteSpeech(candidate, row);
        if (_reference.Pronoun is { IsPerson: false }) WriteMeaning(candidate, row);
        if (_reference.Nominal is { } nominal) WriteNominal(nominal, candidate.Draft, row);
    }

    private void WriteReference(FeatureRow row)
    {
        var place = _reference.Place;
        if (_reference.Pronoun is { } pronoun)
        {
            row.Add("pronoun", pronoun.Code);
            row.Add("possessive", pronoun.IsPossessive);
            row.Add("reflexive", pronoun.IsReflexive);
            row.Add("form of a subject", pronoun.IsSubject);
            row.Add("pleonastic", pronoun.IsThing && Pleonasm.Is(_words, place.Head));
        }

        row.Add("role", (int)place.Role);
        row.Add("clause depth", place.ClauseDepth);
        row.Add("depth", place.Depth);
        row.Add("looks like a subject", place.LooksLikeSubject);
        row.Add("words into the sentence", place.First - _words.Syntax.Sentences[place.Sentence].FirstToken);
        row.Add("relation of the clause", ClauseCode(place.Clause));
        row.Add("candidates", _candidates.Count);
    }

    private void WriteCandidate(Candidate candidate, FeatureRow row)
    {
        var (draft, last) = (candidate.Draft, candidate.Place);
        row.Add("it is ahead", candidate.IsAhead);
        row.Add("its kind", (int)draft.Kind);
        row.Add("it is unsure", draft.IsUnsure);
        row.Add("it is several", draft.IsPlural);
        row.Add("its names", Math.Min(draft.Names.Count, 5));
        row.Add("its gender", draft.Gender == Gender.Unknown ? 0 : draft.Gender == GenderOfReference() ? 1 : -1);
        row.Add("its likely gender", draft.LikelyGender == Gender.Unknown ? 0 : draft.LikelyGender == GenderOfReference() ? 1 : -1);
        row.Add("its pronouns", draft.PronounCount);
        row.Add("its mentions", draft.SeenCount);
        row.Add("its share of mentions", (float)draft.SeenCount / Math.Max(1, _seen));
        row.Add("its share as subject", (float)draft.SubjectCount / Math.Max(1, draft.SeenCount));
        row.Add("its mentions in the sentence", draft.SentenceCount);
        row.Add("its mentions in the block", draft.BlockCount);
        row.Add("its order", draft.Order);
        row.Add("its role", (int)last.Role);
        row.Add("its form", (int)last.Form);
        row.Add("its clause depth", last.ClauseDepth);
        row.Add("its depth", last.Depth);
        row.Add("it looks like a subject", last.LooksLikeSubject);
        row.Add("it is joined", last.IsJoined);
        row.Add("it is an apposition", last.IsApposition);
        row.Add("its words into the sentence", last.First - _words.Syntax.Sentences[last.Sentence].FirstToken);
        row.Add("its length", last.End - last.First);
        row.Add("relation of its clause", ClauseCode(last.Clause));
    }

    private Gender GenderOfReference() => _reference.Pronoun?.Gender ?? _reference.Nominal?.Noun.Gender ?? Gender.Unknown;

    private void WriteDistance(Candidate candidate, int index, FeatureRow row)
    {
        var (place, draft, last) = (_reference.Place, candidate.Draft, candidate.Place);
        row.Add("sentences", place.Sentence - last.Sentence);
        row.Add("tokens", Math.Min(place.First - last.First, 200));
        row.Add("mentions between", Math.Min(_candidates[0].Draft.LastOrder - draft.LastOrder, Far));
        row.Add("blocks", place.Block - last.Block);
        row.Add("sentences since it was named", draft.LastFullSentence < 0 ? Far : place.Sentence - draft.LastFullSentence);
        row.Add("sentences since it was a subject", draft.LastSubjectSentence < 0 ? Far : place.Sentence - draft.LastSubjectSentence);
        row.Add("rank by nearness", index);
    }

    private void WriteRivals(EntityDraft draft, MentionPlace last, int index, FeatureRow row)
    {
        var (rankByMentions, rankBySubjects, rankByOrder, rankInSentence, nearerSubjects, agreeing, persons) = (0, 0, 0, 0, 0, 0, 0);
        for (var other = 0; other < _candidates.Count; other++)
        {
            if (other == index) continue;
            var rival = _candidates[other].Draft;
            if (rival.SeenCount > draft.SeenCount) rankByMentions++;
            if (rival.SubjectCount > draft.SubjectCount) rankBySubjects++;
            if (rival.Order < draft.Order) rankByOrder++;
            if (_candidates[other].Place.Sentence == last.Sentence && _candidates[other].Place.First < last.First) rankInSentence++;
            if (other < index && _candidates[other].Place.IsSubject) nearerSubjects++;
            if (rival.Gender != Gender.Unknown && rival.Gender == GenderOfReference()) agreeing++;
            if (rival.Kind == EntityKind.Person) persons++;
        }

        row.Add("rank by mentions", rankByMentions);
        row.Add("rank by subjects", rankBySubjects);
        row.Add("rank by first mention", rankByOrder);
        row.Add("rank in its sentence", rankInSentence);
        row.Add("nearer subjects", nearerSubjects);
        row.Add("rivals of known gender", agreeing);
        row.Add("rivals who are persons", persons);
    }

    private void WriteTree(MentionPlace last, FeatureRow row)
    {
        var place = _reference.Place;
        row.Add("same role", place.Role == last.Role);
        row.Add("both subjects", place.IsSubject && last.IsSubject);
        row.Add("both look like subjects", place.LooksLikeSubject && last.LooksLikeSubject);
        row.Add("difference of clause depths", place.ClauseDepth - last.ClauseDepth);
        var isSameSentence = place.Sentence == last.Sentence;
        row.Add("same clause", isSameSentence && place.Clause == last.Clause);
        row.Add("same governor", isSameSentence && place.Governor >= 0 && place.Governor == last.Governor);
        row.Add("its clause is around", isSameSentence && place.Clause != last.Clause && IsOnPath(last.Clause));
        row.Add("its governor is around", isSameSentence && last.Governor >= 0 && IsOnPath(last.Governor));
        row.Add("it is around", isSameSentence && IsOnPath(last.Head));
        row.Add("its clause has the clause", isSameSentence && last.Governor >= 0 && _words.HeadAt(place.Clause) == last.Governor);
        row.Add(
            "clauses are joined",
            isSameSentence && _words.HeadAt(place.Clause) == last.Clause && _words.RelationAt(place.Clause) == "conj");
        var (up, down) = isSameSentence ? StepsTo(last.Head) : (Far, Far);
        row.Add("steps up", up);
        row.Add("steps down", down);
    }

    private bool IsOnPath(int token) => _path.AsSpan(1, Math.Max(0, _pathLength - 1)).Contains(token);

    private (int Up, int Down) StepsTo(int head)
    {
        Span<int> other = stackalloc int[MostSteps];
        var count = _placer.PathOf(head, other);
        for (var down = 0; down < count; down++)
        {
            var up = _path.AsSpan(0, _pathLength).IndexOf(other[down]);
            if (up >= 0) return (up, down);
        }

        return (Far, Far);
    }

    private void WriteSpeech(Candidate candidate, FeatureRow row)
    {
        var (place, last) = (_reference.Place, candidate.Place);
        row.Add("quoted", place.Quotation >= 0);
        row.Add("it is quoted", last.Quotation >= 0);
        row.Add("same quotation", place.Quotation >= 0 && place.Quotation == last.Quotation);
        row.Add("it speaks the quotation", candidate.Draft == _reference.Speaker);
        row.Add("speaks", place.Speaks);
        row.Add("it spoke", last.Speaks);
        row.Add("act", (int)place.Act);
        row.Add("its act", (int)last.Act);
        row.Add("both act", place.Act != CueClass.None && last.Act != CueClass.None);
        row.Add("follows a quotation", _words[place.First - 1] is "”" or "\"" || _words[place.First - 2] is "”" or "\"");
    }

    private void WriteMeaning(Candidate candidate, FeatureRow row)
    {
        var (draft, last) = (candidate.Draft, candidate.Place);
        row.Add("likeness of governor to names", _likeness.CompareWithNames(_governor, draft));
        row.Add("likeness of governor to roles", _likeness.CompareWithRoles(_governor, draft));
        var its = last.Governor >= 0 ? _likeness.Find(_words.LemmaAt(last.Governor)) : -1;
        row.Add("likeness of governors", _likeness.Compare(_governor, its));
    }

    private void WriteNominal(Nominal nominal, EntityDraft draft, FeatureRow row)
    {
        row.Add("kind", (int)nominal.Kind);
        row.Add("determiner", (int)nominal.Determiner);
        row.Add("length", nominal.End - nominal.First);
        row.Add("likeness to names", _likeness.CompareWithNames(_noun, draft));
        row.Add("likeness to roles", _likeness.CompareWithRoles(_noun, draft));
        var (known, other) = nominal.Compare(draft, _words);
        row.Add("known qualities", known);
        row.Add("new qualities", other);
        row.Add("its qualities", draft.Qualities.Count);
        row.Add("same noun", draft.Roles.Contains(nominal.Noun.Singular));
        row.Add("noun in the name", nominal.IsIn(draft));
        row.Add("usual noun", nominal.IsUsualFor(draft));
        row.Add("told apart", nominal.IsAnother(draft, _words));
        row.Add("next is of", _words[nominal.End] is "of" or "for" or "at" or "in" or "who" or "that" or "which");
        row.Add("several roles", draft.Roles.Count);
    }

    private int ClauseCode(int clause) => clause < 0 ? -1 : _words.RelationAt(clause) switch
    {
        "root" => 0,
        "ccomp" => 1,
        "conj" => 2,
        "advcl" => 3,
        "acl:relcl" => 4,
        "acl" => 5,
        "parataxis" => 6,
        "csubj" => 7,
        _ => 8,
    };
}
