using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>Plain lists of words, one a line.</summary>
internal sealed class WordTable
{
    private readonly FrozenSet<string> _words;

    private WordTable(FrozenSet<string> words) => _words = words;

    /// <summary>Nouns for several people without a name: "troops", "critics".</summary>
    public static WordTable Groups { get; } = Read("English/groups.tsv");

    /// <summary>The last words of the names of organisations: "Inc.", "Ministry", "Party".</summary>
    public static WordTable OrganizationSuffixes { get; } = Read("English/organization-suffixes.tsv");

    /// <summary>Well-known bodies whose names do not show that they are such: "Verizon", "Hamas".</summary>
    public static WordTable KnownOrganizations { get; } = Read("English/known-organizations.tsv");

    /// <summary>Adjectives and plurals of party, creed and people: "Democratic", "Muslims".</summary>
    public static WordTable Affiliations { get; } = Read("English/affiliations.tsv");

    /// <summary>The last words of names of acts, wars, days and the like.</summary>
    public static WordTable ThingWords { get; } = Read("English/thing-words.tsv");

    /// <summary>Words in capital letters that are short for things, not for bodies: "SUV".</summary>
    public static WordTable Acronyms { get; } = Read("English/acronyms.tsv");

    /// <summary>The lemmas of the verbs whose subject speaks: "say", "warn".</summary>
    public static WordTable SpeechVerbs { get; } = Read("English/speech-verbs.tsv");

    /// <summary>Words that many names hold and that are hardly ever the town that is called so: "Central".</summary>
    public static WordTable CommonInNames { get; } = Read("English/common-in-names.tsv");

    /// <summary>Words that end the names of streets and roads: "Avenue".</summary>
    public static WordTable Streets { get; } = Read("English/streets.tsv");

    /// <summary>Words that follow a place in the name of what serves it: "Police", "County".</summary>
    public static WordTable CivicWords { get; } = Read("English/civic-words.tsv");

    /// <summary>The lemmas of predicates that say too little by themselves for two of their clauses to be one: "make", "one".</summary>
    public static WordTable WidePredicates { get; } = Read("English/wide-predicates.tsv");

    /// <summary>Words around a number, in lower case, that count others or a part: "another", "of".</summary>
    public static WordTable OtherCounts { get; } = Read("English/other-counts.tsv");

    /// <summary>Words, in lower case, that say what a writer is or name nobody in particular: "writer", "Redaktion".</summary>
    public static WordTable AuthorRoles { get; } = Read("author-roles.tsv");

    /// <summary>The lemmas of nouns for people who may be killed or hurt, beside roles and groups: "bystander".</summary>
    public static WordTable People { get; } = Read("English/people.tsv");

    /// <summary>The lemmas of nouns for those who are said to have done the deed: "gunman".</summary>
    public static WordTable Suspects { get; } = Read("English/suspects.tsv");

    /// <summary>The lemmas of nouns for what a number is given of: "toll".</summary>
    public static WordTable Figures { get; } = Read("English/figures.tsv");

    /// <summary>That out of which people are got alive: "rubble".</summary>
    public static WordTable Perils { get; } = Read("English/perils.tsv");

    /// <summary>Words by which a search is one for people in peril: "divers".</summary>
    public static WordTable Searchers { get; } = Read("English/searchers.tsv");

    /// <summary>The lemmas of nouns for that with which people are hurt: "bomb".</summary>
    public static WordTable Weapons { get; } = Read("English/weapons.tsv");

    /// <summary>The lemmas of verbs that say that somebody does what their object names: "stage".</summary>
    public static WordTable LightVerbs { get; } = Read("English/light-verbs.tsv");
    /// <summary>Nouns, in lower case, for things that are named by their number: "page", "category".</summary>
    public static WordTable Numbered { get; } = Read("English/numbered.tsv");

    /// <summary>All the words, in no order.</summary>
    public IEnumerable<string> Words => _words;

    /// <summary>Whether the list has the word, in this very form.</summary>
    public bool Has(string word) => _words.Contains(word);

    private static WordTable Read(string path) => new(TsvTable.Read(path, 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));
}
