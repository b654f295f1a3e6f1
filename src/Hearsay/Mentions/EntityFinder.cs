using System.Collections.Immutable;

namespace Hearsay.Mentions;

/// <summary>Finds whom and what an article names, with all names, descriptions and pronouns for them; the room's front door.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class EntityFinder
{
    private readonly NameFinder _names = new();

    private readonly WordLikeness _likeness;
    private readonly AntecedentChoice _choose;

    private EntityFinder(WordLikeness likeness, AntecedentChoice choose) => (_likeness, _choose) = (likeness, choose);

    /// <summary>Loads the English finder with the model that the library carries.</summary>
    /// <exception cref="InvalidDataException">The model is missing, damaged or made for other features.</exception>
    public static EntityFinder Load() => From(WordLikeness.Load(), ReferenceScorer.Load().Choose);

    /// <summary>A finder that lets another choose for whom descriptions and pronouns stand.</summary>
    public static EntityFinder From(WordLikeness likeness, AntecedentChoice choose) => new(likeness, choose);

    /// <summary>Finds the entities of the article in the order of their first mention.</summary>
    public ImmutableArray<Entity> Find(Article article, SyntaxLayer syntax)
    {
        var words = new ArticleWords(article, syntax);
        List<NameMention> doubtful = [];
        var drafts = NameLinker.Link(words, _names.Find(words, doubtful));
        var doubtfulDrafts = NameLinker.Link(words, [.. doubtful.Where(MayBePerson)]);
        ReferenceResolver.Resolve(words, [.. drafts, .. doubtfulDrafts], Describe(words, drafts), _likeness, _choose);
        // What a pronoun of persons stands for has a name, whatever the finders of names thought.
        drafts.AddRange(doubtfulDrafts.Where(draft => draft.PronounCount > 0 && draft.Kind == EntityKind.Person));
        PoliceFinder.Find(words, drafts);
        return [.. drafts.Select(draft => draft.ToEntity()).OrderBy(entity => entity.Mentions[0].Span)];
    }

    private static bool MayBePerson(NameMention name) => name.Kind is EntityKind.Person or EntityKind.Other && name.Words.Length < 4;

    // The nouns of the descriptions.
    private static HashSet<int> Describe(ArticleWords words, List<EntityDraft> drafts)
    {
        var nouns = new HashSet<int>();
        foreach (var draft in drafts)
        {
            foreach (var name in draft.Names)
            {
                draft.Age ??= AgeFinder.Find(words, name);
                if (DescriptionFinder.Find(words, name) is not { } description) continue;
                nouns.Add(description.Head);
                Describe(words, draft, description);
            }

            draft.Description ??= draft.Names.Select(name => name.Title).FirstOrDefault(title => title?.Roles.Length > 0)?.Words;
        }

        return nouns;
    }

    private static void Describe(ArticleWords words, EntityDraft draft, Description description)
    {
        var isPerson = NameLinkingKind(description) == EntityKind.Person;
        // "in Ohio, a spokesman said", "the Harbour Police, a boy said": neither a place nor a body is described as a person.
        var isBody = draft.Kind is EntityKind.Place or EntityKind.Outlet || (draft.Kind == EntityKind.Organization && !draft.IsUnsure);
        if (isPerson && isBody) return;
        draft.Vote(isPerson ? EntityKind.Person : EntityKind.Outlet, 2);
        draft.Roles.Add(description.Noun.Singular);
        draft.Learn(description.Noun.Gender);
        draft.Description ??= words.Article[words.SpanOf(description.First, description.End)];
    }

    private static EntityKind NameLinkingKind(Description description) =>
        Languages.NounTable.Roles.Find(description.Noun.Singular) is null ? EntityKind.Outlet : EntityKind.Person;
}
