namespace Hearsay.Mentions;

/// <summary>Those mentioned last, the latest at the end: people and whatever has a name in one list, things in another.</summary>
/// <remarks>Older ones are forgotten, so that a long text costs no more a word than a short one.</remarks>
internal sealed class RecentEntities
{
    private const int MostNamed = 32;
    private const int MostThings = 16;

    private readonly List<EntityDraft> _named = new(MostNamed + 1);
    private readonly List<EntityDraft> _things = new(MostThings + 1);

    /// <summary>How many mentions there were.</summary>
    public int Count { get; private set; }

    /// <summary>The people and named entities by their last mention.</summary>
    public IReadOnlyList<EntityDraft> Named => _named;

    /// <summary>Things without a name by their last mention.</summary>
    public IReadOnlyList<EntityDraft> Things => _things;

    /// <summary>Notes a mention.</summary>
    public void See(EntityDraft draft, MentionPlace place)
    {
        draft.See(place, Count++);
        var isThing = draft.Names.Count == 0 && draft.Kind is not (EntityKind.Person or EntityKind.Group);
        var (list, most) = isThing ? (_things, MostThings) : (_named, MostNamed);
        // What was a thing may have become a person by a pronoun.
        if (!_named.Remove(draft)) _things.Remove(draft);
        list.Add(draft);
        if (list.Count > most) list.RemoveAt(0);
    }
}
