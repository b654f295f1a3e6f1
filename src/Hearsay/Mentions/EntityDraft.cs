using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>An entity in the making: its names so far, what is known of it, and where it was last seen.</summary>
internal sealed class EntityDraft
{
    private const int MostGuessed = 1;

    private readonly int[] _votes = new int[Enum.GetValues<EntityKind>().Length];
    private string _fullest = "";

    /// <summary>The names it was given, in text order; none for someone who is only described.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>All its mentions.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The role nouns that fit it: "doctor", "senator".</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The words by which descriptions told it from others of its sort: "Republican", "presidential".</summary>
    public HashSet<string> Qualities { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rows of the words of its names among the word vectors, once somebody has looked them up.</summary>
    public int[]? NameRows { get; set; }

    /// <summary>How the article describes it, or null.</summary>
    public string? Description { get; set; }

    /// <summary>Its age where it is said beside a name, or null.</summary>
    public Age? Age { get; set; }

    /// <summary>Its gender as far as titles, names and roles tell.</summary>
    public Gender Gender { get; set; }

    /// <summary>Its gender if its only name is a given name.</summary>
    public Gender LikelyGender { get; private set; }

    /// <summary>Whether it is several people.</summary>
    public bool IsPlural { get; set; }

    /// <summary>Whether one of its names had an article, as things and bodies have: "the Polaroid".</summary>
    public bool IsArticled { get; set; }

    /// <summary>The known outlet that it is, or null.</summary>
    public Outlet? Outlet { get; set; }

    /// <summary>The kind with the strongest evidence.</summary>
    public EntityKind Kind { get; private set; } = EntityKind.Other;

    /// <summary>The usual name of a known outlet, else the fullest name, or an empty text.</summary>
    public string Name => Outlet?.Name ?? _fullest;

    /// <summary>Whether nothing but guesses speak for its kind, so that it may well be a person.</summary>
    public bool IsUnsure => Kind is EntityKind.Other or EntityKind.Organization or EntityKind.Place
        && _votes[(int)Kind] <= Names.Count * VotesOf(MostGuessed);

    /// <summary>Where it was mentioned last.</summary>
    public MentionPlace Last { get; private set; }

    /// <summary>The sentence in which it was last named or described.</summary>
    public int LastFullSentence { get; private set; } = -1;

    /// <summary>The sentence in which it was last a subject.</summary>
    public int LastSubjectSentence { get; private set; } = -1;

    /// <summary>How many mentions of any entity came before its first.</summary>
    public int Order { get; private set; } = -1;

    /// <summary>How many mentions of any entity came before its last.</summary>
    public int LastOrder { get; private set; } = -1;

    /// <summary>How often it was mentioned before the place that is being read.</summary>
    public int SeenCount { get; private set; }

    /// <summary>How often it was a subject.</summary>
    public int SubjectCount { get; private set; }

    /// <summary>How often it was meant by a pronoun.</summary>
    public int PronounCount { get; private set; }

    /// <summary>How often it was mentioned in the sentence of its last mention.</summary>
    public int SentenceCount { get; private set; }

    /// <summary>How often it was mentioned in the block of its last mention.</summary>
    public int BlockCount { get; private set; }

    /// <summary>Notes a mention at the place that is being read, after so many of any entity.</summary>
    public void See(MentionPlace place, int order)
    {
        SentenceCount = SeenCount > 0 && Last.Sentence == place.Sentence ? SentenceCount + 1 : 1;
        BlockCount = SeenCount > 0 && Last.Block == place.Block ? BlockCount + 1 : 1;
        if (SeenCount++ == 0) Order = order;
        (Last, LastOrder) = (place, order);
        if (place.Form != MentionForm.Pronoun) LastFullSentence = place.Sentence;
        else PronounCount++;
        if (!place.IsSubject && !place.LooksLikeSubject) return;
        LastSubjectSentence = place.Sentence;
        SubjectCount++;
    }

    /// <summary>Takes a name, with all that it tells.</summary>
    public void Add(NameMention name, TextSpan span)
    {
        Names.Add(name);
        Mentions.Add(new Mention(span, MentionForm.Name));
        Vote(name.Kind, name.Strength);
        foreach (var role in name.Title?.Roles ?? []) Roles.Add(role);
        Learn(name.Title?.Gender ?? Gender.Unknown);
        if (Kind == EntityKind.Person) Learn(name);
        if (IsFuller(name.Text)) _fullest = name.Text;
    }

    /// <summary>Counts evidence for a kind.</summary>
    public void Vote(EntityKind kind, int strength)
    {
        _votes[(int)kind] += VotesOf(strength);
        if (_votes[(int)kind] > _votes[(int)Kind] || Kind == kind) Kind = kind;
    }

    /// <summary>Takes a gender where none is known yet.</summary>
    public void Learn(Gender gender)
    {
        if (Gender == Gender.Unknown) Gender = gender;
    }

    /// <summary>The finished entity.</summary>
    public Entity ToEntity() => new(Name, Kind, Description, [.. Mentions.OrderBy(mention => mention.Span)])
    {
        Age = Kind == EntityKind.Person ? Age : null,
    };

    private static int VotesOf(int strength) => 1 + (4 * strength);

    private void Learn(NameMention name)
    {
        var first = name.Words[0];
        Learn(GivenNameTable.English.GenderOf(first));
        Learn(name.Words.Length > 1 ? RareNameTable.English.GenderOf(first) : RareNameTable.English.GenderAlone(first));
        // "Carter" alone is more often a last name.
        if (LikelyGender == Gender.Unknown) LikelyGender = RareNameTable.English.GenderOf(first);
    }

    // "CBS News" is fuller than "CBS", but not "Reuters TV" than "Reuters news agency": more words win, the first among equals.
    private bool IsFuller(string text) => _fullest.Length == 0 || WordCount(text) > WordCount(_fullest)
        || (WordCount(text) == 1 && WordCount(_fullest) == 1 && IsAcronym(_fullest) && !IsAcronym(text));

    private static int WordCount(string text) => text.Count(letter => letter == ' ') + 1;

    private static bool IsAcronym(string text) => text.All(letter => !char.IsLower(letter));
}
