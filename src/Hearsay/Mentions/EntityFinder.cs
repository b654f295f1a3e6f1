using System.Collections.Immutable;

namespace Hearsay.Mentions;

/// <summary>Finds whom and what an article names, with all names, descriptions and pronouns for them; the room's front door.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class EntityFinder
{
    private readonly NameFinder _names = new();

    private EntityFinder()
    {
    }

    /// <summary>Loads the English finder.</summary>
    public static EntityFinder Load() => new();

    /// <summary>Finds the entities of the article in the order of their first mention.</summary>
    public ImmutableArray<Entity> Find(Article article, SyntaxLayer syntax)
    {
        var words = new ArticleWords(article, syntax);
        var names = _names.Find(words);
        var drafts = NameLinker.Link(words, names);
        Describe(words, drafts);
        ReferenceResolver.Resolve(words, drafts);
        PoliceFinder.Find(words, drafts);
        return [.. drafts.Select(draft => draft.ToEntity()).OrderBy(entity => entity.Mentions[0].Span)];
    }

    private static void Describe(ArticleWords words, List<EntityDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var name in draft.Names)
            {
                if (DescriptionFinder.Find(words, name) is { } description) Describe(words, draft, description);
            }

            draft.Description ??= draft.Names.Select(name => name.Title).FirstOrDefault(title => title?.Roles.Length > 0)?.Words;
        }
    }

    private static void Describe(ArticleWords words, EntityDraft draft, Description description)
    {
        var isPerson = NameLinkingKind(description) == EntityKind.Person;
        // "in Ohio, a spokesman said": a place is not described as a person.
        if (isPerson && draft.Kind is EntityKind.Place or EntityKind.Outlet) return;
        draft.Vote(isPerson ? EntityKind.Person : EntityKind.Outlet, 2);
        draft.Roles.Add(description.Noun.Singular);
        draft.Learn(description.Noun.Gender);
        draft.Description ??= words.Article[words.SpanOf(description.First, description.End)];
    }

    private static EntityKind NameLinkingKind(Description description) =>
        Languages.NounTable.Roles.Find(description.Noun.Singular) is null ? EntityKind.Outlet : EntityKind.Person;
}
