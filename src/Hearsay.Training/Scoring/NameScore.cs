using System.Globalization;

namespace Hearsay.Training.Scoring;

/// <summary>Precision, recall and F1 of names: by exact span and kind, of all kinds together ("all"), and by span alone ("span").</summary>
internal sealed class NameScore
{
    private const string All = "all";
    private const string Span = "span";

    private static readonly string[] _kinds = ["PER", "ORG", "LOC"];
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>The missed names and the false ones.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>F1 of all kinds together, in per cent.</summary>
    public double F1 => TallyOf(All).F1;

    /// <summary>The names of entities by their spans.</summary>
    public static Dictionary<TextSpan, string> NamesOf(IEnumerable<Entity> entities)
    {
        var names = new Dictionary<TextSpan, string>();
        foreach (var entity in entities)
        {
            foreach (var mention in entity.Mentions.Where(mention => mention.Form == MentionForm.Name))
                names[mention.Span] = CodeOf(entity.Kind);
        }

        return names;
    }

    /// <summary>The names of a syntax layer by their spans.</summary>
    public static Dictionary<TextSpan, string> NamesOf(SyntaxLayer syntax) => syntax.Names.ToDictionary(
        name => syntax.Tokens[name.FirstToken].Span.Cover(syntax.Tokens[name.EndToken - 1].Span), name => CodeOf(name.Kind));

    /// <summary>Holds the names found in one text against its gold; kinds that the gold does not mark count for nothing.</summary>
    public void Add(string text, IReadOnlyDictionary<TextSpan, string> gold, IReadOnlyDictionary<TextSpan, string> names)
    {
        var found = names.Where(pair => pair.Value.Length > 0).ToDictionary();
        foreach (var kind in _kinds) Count(kind, Only(found, kind), Only(gold, kind));
        Count(All, found, gold);
        Count(Span, found.Keys.ToDictionary(span => span, _ => ""), gold.Keys.ToDictionary(span => span, _ => ""));
        AddErrors(text, gold, found);
    }

    /// <summary>F1 in per cent by kind and of all kinds.</summary>
    public IReadOnlyDictionary<string, double> ByKind() => _tallies.Where(pair => pair.Key != Span)
        .ToDictionary(pair => pair.Key == All ? "f1" : $"{pair.Key.ToLowerInvariant()}_f1", pair => pair.Value.F1);

    /// <summary>One line a kind.</summary>
    public override string ToString() => string.Join('\n', _tallies.Select(pair => string.Create(
        CultureInfo.InvariantCulture, $"{pair.Key,-5} P {pair.Value.Precision:F1} R {pair.Value.Recall:F1} F1 {pair.Value.F1:F1}")));

    private static Dictionary<TextSpan, string> Only(IReadOnlyDictionary<TextSpan, string> names, string kind) =>
        names.Where(pair => pair.Value == kind).ToDictionary();

    private void Count(string row, Dictionary<TextSpan, string> found, IReadOnlyDictionary<TextSpan, string> gold) =>
        _tallies[row] = TallyOf(row) + new Tally(
            found.Count(pair => gold.TryGetValue(pair.Key, out var kind) && kind == pair.Value), found.Count, gold.Count);

    private Tally TallyOf(string row) => _tallies.GetValueOrDefault(row);

    private void AddErrors(string text, IReadOnlyDictionary<TextSpan, string> gold, Dictionary<TextSpan, string> found)
    {
        Errors.AddRange(gold.Where(pair => found.GetValueOrDefault(pair.Key) != pair.Value).Select(pair =>
            $"missed {pair.Value} {text[pair.Key.Start..pair.Key.End]}, found {found.GetValueOrDefault(pair.Key) ?? "nothing"}"));
        Errors.AddRange(found.Where(pair => !gold.ContainsKey(pair.Key))
            .Select(pair => $"false {pair.Value} {text[pair.Key.Start..pair.Key.End]}"));
    }

    private static string CodeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PER",
        EntityKind.Organization or EntityKind.Outlet => "ORG",
        EntityKind.Place => "LOC",
        _ => "",
    };
}
