using System.Collections.Immutable;
using Hearsay.Gazetteer;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds the names of places: among the names of the article, inside those of bodies, and by the own tables.</summary>
/// <remarks>It is made for one article.</remarks>
internal sealed class PlaceNameFinder
{
    // About a town of 2,000.
    private const double LeastHere = 3;

    private readonly FactWords _words;
    private readonly PlaceLookup _lookup;
    private readonly ImmutableArray<NamedSpan> _names;
    private readonly HashSet<string> _people;
    private readonly HashSet<string> _places;
    private readonly InnerPlaceFinder _inner;
    private readonly List<PlaceName> _found = [];

    public PlaceNameFinder(Atlas atlas, FactWords words, ImmutableArray<Entity> entities)
    {
        _words = words;
        _lookup = new PlaceLookup(atlas, words);
        _names = NamedSpan.Of(words.Article, entities);
        _people = [.. _names.Where(name => name.IsFullPerson).SelectMany(name => name.Text.Split(' '))];
        _places = new HashSet<string>(_names.Where(IsPlace).Select(name => name.Text), StringComparer.OrdinalIgnoreCase);
        HashSet<string> lastNames = [.. _names.Where(name => name.Kind == EntityKind.Person).Select(name => name.LastWord)];
        _inner = new InnerPlaceFinder(_lookup, _places, lastNames);
    }

    /// <summary>The names in text order; no two overlap.</summary>
    public List<PlaceName> Find()
    {
        foreach (var name in _names) AddName(name);
        foreach (var phrase in _lookup.FindPhrases()) AddPhrase(phrase);
        return _lookup.WithStates(Disjoint());
    }

    // Of two names that overlap the one that begins first is meant, of two with one beginning the longer: "Guinea" and "Guinea-Bissau".
    private List<PlaceName> Disjoint()
    {
        List<PlaceName> kept = [];
        foreach (var name in _found.OrderBy(name => name.Span.Start).ThenByDescending(name => name.Span.End))
        {
            if (kept.Count == 0 || kept[^1].Span.End <= name.Span.Start) kept.Add(name);
        }

        return kept;
    }

    private void AddName(NamedSpan name)
    {
        switch (name.Kind)
        {
            case EntityKind.Place:
                AddPlace(name);
                break;
            case EntityKind.Organization or EntityKind.Other or EntityKind.Document:
                Add(IsPlaceHere(name) ? _lookup.Find(name.Span) : _inner.Find(name));
                break;
            case EntityKind.Person when IsPlaceHere(name) || (_places.Contains(name.Text) && !_people.Contains(name.Text)):
                Add(_lookup.Find(name.Span));
                break;
        }
    }

    private void AddPlace(NamedSpan name)
    {
        // "NATO" is no town in the Philippines.
        if (IsRoadNumber(name.Span) || WordTable.CommonInNames.Has(name.Text) || WordTable.KnownOrganizations.Has(name.Text)) return;
        // A "Brooklyn park" is in Brooklyn and not the town of Brooklyn Park.
        var isWhole = !char.IsLower(name.LastWord[0]) || !name.Text.Contains(' ', StringComparison.Ordinal);
        if (isWhole && _lookup.Find(name.Span) is { } place) Add(place);
        // "Wichita Street" lies in no Wichita, "Freestone County Road 360" in Freestone County.
        else if (!WordTable.Streets.Has(name.LastWord) || name.Text.Contains(" County ", StringComparison.Ordinal)) Add(_inner.Find(name));
    }

    // "US 60", "KY-15"
    private bool IsRoadNumber(TextSpan name)
    {
        if (name.Length > 3) return false;
        var after = _words.Article.Text.AsSpan(name.End).TrimStart(" -");
        return after.Length > 0 && char.IsAsciiDigit(after[0]);
    }

    private bool IsPlace(NamedSpan name) => name.Kind == EntityKind.Place || (name.Kind != EntityKind.Outlet && IsPlaceHere(name));

    // "in Tyler", "Tyler, Texas", "a Tyler man", "TYLER (AP)": whatever the name's kind, the words around it say that it is a place.
    private bool IsPlaceHere(NamedSpan name)
    {
        var text = _words.Article.Text;
        if (name.Kind == EntityKind.Place || WordTable.CommonInNames.Has(name.Text)) return false;
        var isSaid = PlaceContext.IsInside(text, name.Span.Start) || PlaceContext.HasCivicWord(text, name.Span.End)
            || PlaceContext.IsDateline(_words.Article, name.Span) || _lookup.StateAfter(name.Span.End) is not null;
        // "in Lindsay" may be in the arms of Mary Lindsay.
        if (!isSaid || (name.Kind == EntityKind.Person && _people.Contains(name.Text))) return false;
        return _lookup.Find(name.Span) is { } place && place.Candidates[0].Prominence >= LeastHere;
    }

    private void AddPhrase(PlaceName phrase)
    {
        // "PA" may be a body; after a town it is a state, which PlaceLookup.StateAfter sees.
        if (IsRoadNumber(phrase.Span) || phrase is { Text.Length: 2, Rank: PlaceClass.State }) return;
        var covering = NamedSpan.At(_names, phrase.Span.Start);
        var isWhole = covering is { } name && phrase.Span.Start <= name.Span.Start && phrase.Span.End >= name.Span.End;
        var isSeveral = phrase.Text.AsSpan().ContainsAny(' ', '-');
        var isLand = phrase.Candidates[0].Class is PlaceClass.Land;
        var isMeant = covering?.Kind switch
        {
            null => isSeveral || (phrase.Rank is not null && phrase.Text.Length > 3 && !phrase.Text.EndsWith('.')),
            EntityKind.Place => isWhole,
            // "Amazon" is a firm, "South China Sea" is none.
            EntityKind.Organization or EntityKind.Other => isWhole && (isSeveral || !isLand),
            _ => isWhole && isSeveral,
        };
        if (isMeant) Add(phrase);
    }

    private void Add(PlaceName? name)
    {
        if (name is not null) _found.Add(name);
    }
}
