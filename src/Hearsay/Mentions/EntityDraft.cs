using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>An entity in the making: its names so far, what is known of it, and where it was last seen.</summary>
internal sealed class EntityDraft
{
    private readonly int[] _votes = new int[Enum.GetValues<EntityKind>().Length];
    private string _fullest = "";

    /// <summary>The names it was given, in text order; none for someone who is only described.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>All its mentions.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The role nouns that fit it: "doctor", "senator".</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>How the article describes it, or null.</summary>
    public string? Description { get; set; }

    /// <summary>Its gender as far as titles, names and roles tell.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether it is several people.</summary>
    public bool IsPlural { get; set; }

    /// <summary>The known outlet that it is, or null.</summary>
    public Outlet? Outlet { get; set; }

    /// <summary>The kind with the strongest evidence.</summary>
    public EntityKind Kind { get; private set; } = EntityKind.Other;

    /// <summary>The usual name of a known outlet, else the fullest name, or an empty text.</summary>
    public string Name => Outlet?.Name ?? _fullest;

    /// <summary>Whether nothing but the absence of evidence speaks for its kind.</summary>
    public bool IsUnsure => Kind == EntityKind.Other && _votes[(int)EntityKind.Other] <= Names.Count;

    /// <summary>The sentence of its last mention.</summary>
    public int LastSentence { get; set; } = -1;

    /// <summary>The token with which its last mention begins.</summary>
    public int LastToken { get; set; } = -1;

    /// <summary>Whether its last mention is a subject.</summary>
    public bool WasSubject { get; set; }

    /// <summary>Whether its last mention speaks.</summary>
    public bool WasSpeaker { get; set; }

    /// <summary>Whether its last mention stands in quotation marks.</summary>
    public bool WasQuoted { get; set; }

    /// <summary>How often it was mentioned before the place that is being read.</summary>
    public int SeenCount { get; set; }

    /// <summary>Takes a name, with all that it tells.</summary>
    public void Add(NameMention name, TextSpan span)
    {
        Names.Add(name);
        Mentions.Add(new Mention(span, MentionForm.Name));
        Vote(name.Kind, name.Strength);
        foreach (var role in name.Title?.Roles ?? []) Roles.Add(role);
        Learn(name.Title?.Gender ?? Gender.Unknown);
        if (Kind == EntityKind.Person && name.Words.Length > 1) Learn(GivenNameTable.English.GenderOf(name.Words[0]));
        if (IsFuller(name.Text)) _fullest = name.Text;
    }

    /// <summary>Counts evidence for a kind.</summary>
    public void Vote(EntityKind kind, int strength)
    {
        _votes[(int)kind] += 1 + (4 * strength);
        if (_votes[(int)kind] > _votes[(int)Kind] || Kind == kind) Kind = kind;
    }

    /// <summary>Takes a gender where none is known yet.</summary>
    public void Learn(Gender gender)
    {
        if (Gender == Gender.Unknown) Gender = gender;
    }

    /// <summary>The finished entity.</summary>
    public Entity ToEntity() => new(Name, Kind, Description, [.. Mentions.OrderBy(mention => mention.Span)]);

    // "CBS News" is fuller than "CBS", but not "Reuters TV" than "Reuters news agency": more words win, the first among equals.
    private bool IsFuller(string text) => _fullest.Length == 0 || WordCount(text) > WordCount(_fullest)
        || (WordCount(text) == 1 && WordCount(_fullest) == 1 && IsAcronym(_fullest) && !IsAcronym(text));

    private static int WordCount(string text) => text.Count(letter => letter == ' ') + 1;

    private static bool IsAcronym(string text) => text.All(letter => !char.IsLower(letter));
}
