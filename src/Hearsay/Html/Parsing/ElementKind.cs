using System.Collections.Frozen;

namespace Hearsay.Html;

/// <summary>A name of elements with what it means to a parser.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Traits">How a parser treats it.</param>
internal sealed record ElementKind(string Name, ElementTraits Traits)
{
    private static readonly FrozenDictionary<string, ElementKind> _known = Known();

    private static readonly FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> _lookup =
        _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it has one of the traits.</summary>
    public bool Is(ElementTraits traits) => (Traits & traits) != 0;

    /// <summary>The kind of the name, in whatever case it is written.</summary>
    public static ElementKind Of(ReadOnlySpan<char> name) =>
        _lookup.TryGetValue(name, out var kind) ? kind : new ElementKind(name.ToString().ToLowerInvariant(), ElementTraits.None);

    private static FrozenDictionary<string, ElementKind> Known()
    {
        var traits = new Dictionary<string, ElementTraits>(StringComparer.OrdinalIgnoreCase);
        foreach (var (trait, names) in Names)
        {
            foreach (var name in names.Split(' ')) traits[name] = traits.GetValueOrDefault(name) | trait;
        }

        return traits.ToFrozenDictionary(row => row.Key, row => new ElementKind(row.Key, row.Value), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<(ElementTraits Trait, string Names)> Names =>
    [
        (ElementTraits.Void, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"),
        (ElementTraits.Raw, "script style textarea title iframe xmp noembed noframes"),
        (ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (ElementTraits.Special, "address applet article aside blockquote body button caption center colgroup dd details dialog dir div dl "
            + "dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main marquee "
            + "menu nav noembed noframes noscript object ol p plaintext pre script search section select style summary table tbody td "
            + "template textarea tfoot th thead title tr ul xmp"),
        (ElementTraits.EndsParagraph, "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure "
            + "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul "
            + "xmp"),
        (ElementTraits.Scope, "applet caption html marquee object select table td template th"),
        (ElementTraits.Table, "caption colgroup table tbody td tfoot th thead tr"),
        (ElementTraits.EndsForeign, "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li "
            + "listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"),
        (ElementTraits.Foreign, "svg math"),
        (ElementTraits.Marker, "applet caption marquee object td template th"),
        (ElementTraits.Item, "li dd dt option optgroup rb rp rt rtc"),
    ];
}
