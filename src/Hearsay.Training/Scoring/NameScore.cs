using System.Globalization;

namespace Hearsay.Training.Scoring;

/// <summary>Precision, recall and F1 of names by exact span and kind.</summary>
internal sealed class NameScore
{
    private static readonly string[] _kinds = ["PER", "ORG", "LOC"];
    private readonly Dictionary<string, int[]> _counts = _kinds.Append("span").ToDictionary(kind => kind, _ => new int[3]);

    /// <summary>The missed names and the false ones.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Holds the names found in one text against its gold.</summary>
    public void Add(string text, IReadOnlyDictionary<TextSpan, string> gold, IEnumerable<Entity> entities)
    {
        var found = new Dictionary<TextSpan, string>();
        foreach (var entity in entities)
        {
            foreach (var mention in entity.Mentions.Where(mention => mention.Form == MentionForm.Name))
            {
                found[mention.Span] = CodeOf(entity.Kind);
            }
        }

        foreach (var (span, kind) in found.Where(pair => pair.Value.Length > 0)) Count(kind, span, gold, 1);
        foreach (var (span, kind) in gold) Count(kind, span, found, 2);
        var missed = gold.Where(pair => found.GetValueOrDefault(pair.Key) != pair.Value);
        Errors.AddRange(missed.Select(pair =>
            $"missed {pair.Value} {text[pair.Key.Start..pair.Key.End]}, found {found.GetValueOrDefault(pair.Key) ?? "nothing"}"));
        Errors.AddRange(found.Where(pair => !gold.ContainsKey(pair.Key))
            .Select(pair => $"false {pair.Value} {text[pair.Key.Start..pair.Key.End]}"));
    }

    /// <summary>One line a kind.</summary>
    public override string ToString() => string.Join('\n', _counts.Select(pair =>
    {
        double precision = 100.0 * pair.Value[0] / Math.Max(1, pair.Value[1]), recall = 100.0 * pair.Value[0] / Math.Max(1, pair.Value[2]);
        return string.Create(CultureInfo.InvariantCulture,
            $"{pair.Key,-5} P {precision:F1} R {recall:F1} F1 {2 * precision * recall / Math.Max(1, precision + recall):F1}");
    }));

    private void Count(string kind, TextSpan span, IReadOnlyDictionary<TextSpan, string> others, int column)
    {
        _counts[kind][column]++;
        _counts["span"][column]++;
        if (column != 1 || !others.TryGetValue(span, out var other)) return;
        _counts["span"][0]++;
        if (other == kind) _counts[kind][0]++;
    }

    private static string CodeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PER",
        EntityKind.Organization or EntityKind.Outlet => "ORG",
        EntityKind.Place => "LOC",
        _ => "",
    };
}
