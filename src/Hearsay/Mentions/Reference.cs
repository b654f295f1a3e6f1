using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>A pronoun or a description that asks for whom it stands.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Pronoun">The pronoun, or null.</param>
/// <param name="Nominal">The description, or null.</param>
/// <param name="Speaker">Who speaks the quotation that it stands in, or null where that is not known.</param>
internal sealed record Reference(MentionPlace Place, Pronoun? Pronoun, Nominal? Nominal, EntityDraft? Speaker)
{
    private const int FarthestPerson = 10;
    private const int FarthestOther = 4;
    private const int FarthestNominal = 40;

    /// <summary>Those met before of whom one may be meant, the latest first.</summary>
    public List<Candidate> FindCandidates(RecentEntities recent)
    {
        var candidates = new List<Candidate>();
        Add(recent.Named, candidates);
        if (Nominal is not null || Pronoun is { IsPerson: false }) Add(recent.Things, candidates);
        candidates.Sort((left, right) => right.Draft.LastOrder.CompareTo(left.Draft.LastOrder));
        return candidates;
    }

    /// <summary>Whether the entity may be meant, so far as number, gender and kind tell.</summary>
    public bool Fits(EntityDraft draft)
    {
        if (Pronoun is null) return Nominal!.Fits(draft); // One of both is there.
        // "“He will pay,” Lee said": a speaker does not call himself he.
        return Pronoun.Fits(draft) && !(Pronoun.IsPerson && draft == Speaker);
    }

    private void Add(IReadOnlyList<EntityDraft> drafts, List<Candidate> candidates)
    {
        var farthest = Nominal is not null ? FarthestNominal : Pronoun is { IsPerson: true } ? FarthestPerson : FarthestOther;
        foreach (var draft in drafts)
        {
            if (Place.Sentence - draft.Last.Sentence > farthest) continue;
            if (IsMute(draft)) continue;
            if (!IsOwner(draft) && Fits(draft)) candidates.Add(new Candidate(draft, draft.Last, false));
        }
    }

    // "it added", "they believe": what is neither person nor body nor text says and thinks nothing, though it may show much.
    private bool IsMute(EntityDraft draft) => Pronoun is { IsPerson: false } && Place.Act is not (CueClass.None or CueClass.Report)
        && draft.Names.Count == 0 && draft.Kind == EntityKind.Other;

    // "his father", "Lee's father": of the two never the one whose father it is.
    private bool IsOwner(EntityDraft draft) => draft.Last.First >= Place.First
        || (Nominal is { Determiner: Determiner.Owner } && draft.Last.End == Place.First - 1 && draft.Last.Role == GrammaticalRole.Owner);
}
