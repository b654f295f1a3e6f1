using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>Counts how often a pronoun of GUM leads to its name, over those whose entity has a name in the document.</summary>
internal sealed class PronounScore
{
    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];

    /// <summary>Pronouns that led to another name, or to none.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Holds the entities of one document against its gold.</summary>
    public void Add(GumDocument document, IEnumerable<Entity> entities)
    {
        var found = new Dictionary<int, Entity>();
        foreach (var entity in entities)
        {
            foreach (var mention in entity.Mentions.Where(mention => mention.Form == MentionForm.Pronoun))
            {
                found[mention.Span.Start] = entity;
            }
        }

        var names = document.NamesByEntity();
        foreach (var mention in document.Mentions.Where(mention => mention.First == mention.Last))
        {
            var word = document.Words[mention.First];
            if (KindOf(word) is { } kind)
            {
                Count(document, mention, word, kind, names[mention.Entity], found.GetValueOrDefault(word.Span.Start));
            }
        }
    }

    /// <summary>One line a kind of pronoun: named ones, answered ones, right ones; and answers where there is no name.</summary>
    public override string ToString() => string.Join('\n', _counts.Select(pair =>
        $"{pair.Key,-8} right {100.0 * pair.Value[1] / Math.Max(1, pair.Value[0]):F1}% " +
        $"({pair.Value[1]} of {pair.Value[0]}), answered {pair.Value[2]}, " +
        $"answered without a name {pair.Value[3]} of {pair.Value[4]}"));

    private void Count(GumDocument document, GumMention mention, GumWord word, string kind, HashSet<string> gold, Entity? entity)
    {
        if (!_counts.TryGetValue(kind, out var counts)) _counts[kind] = counts = new int[5];
        if (gold.Count == 0)
        {
            counts[4]++;
            if (entity is not null) counts[3]++;
            return;
        }

        counts[0]++;
        if (entity is not null) counts[2]++;
        if (entity is not null && entity.Name.ToLowerInvariant().Split(' ', '-').Any(gold.Contains)) counts[1]++;
        else
        {
            var expected = string.Join('/', gold.Take(4));
            _errors.Add($"{document.Id} word {mention.First + 1}: {word.Form} is {expected}, read as {entity?.Name ?? "nobody"}");
        }
    }

    private static string? KindOf(GumWord word)
    {
        if (!word.Xpos.StartsWith("PRP", StringComparison.Ordinal)) return null;
        return word.Form.ToLowerInvariant() switch
        {
            "he" or "him" or "his" or "she" or "her" or "hers" => "he/she",
            "they" or "them" or "their" or "theirs" => "they",
            "it" or "its" => "it",
            _ => null,
        };
    }
}
