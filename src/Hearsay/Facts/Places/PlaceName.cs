using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>A name of a place in the text, before it is known which place is meant.</summary>
/// <param name="Span">The words.</param>
/// <param name="Text">The words as they are written.</param>
/// <param name="Candidates">The places that the name may mean, the most prominent first; at least one.</param>
internal sealed record PlaceName(TextSpan Span, string Text, MapPlace[] Candidates)
{
    /// <summary>What it is called among the names of the article: letter case does not count.</summary>
    public string Key { get; } = Text.ToUpperInvariant();

    /// <summary>Those of the candidates that the words after it leave: "Paris, Texas"; null where they leave all.</summary>
    public MapPlace[]? Narrowed { get; set; }

    /// <summary>What the names are that it stands in a row with, where they are countries or states; else null.</summary>
    public PlaceClass? Row { get; set; }

    /// <summary>What it is above all: a country or a state of the own tables; null where it may be neither.</summary>
    public PlaceClass? Rank => Has(PlaceClass.Country) ? PlaceClass.Country : Has(PlaceClass.State) ? PlaceClass.State : null;

    private bool Has(PlaceClass kind) => Array.Exists(Candidates, place => place.Class == kind);
}
