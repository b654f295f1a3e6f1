using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>Counts how often a pronoun or description of GUM leads to its name, over those whose entity is named in the document.</summary>
internal sealed class ReferenceScore
{
    private const string Nominal = "nominal";

    private readonly SortedDictionary<string, Counts> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];

    /// <summary>Pronouns and descriptions that led to another name, and pronouns that led to none.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Holds the entities of one document against its gold.</summary>
    public void Add(GumDocument document, IEnumerable<Entity> entities)
    {
        var found = new Dictionary<(int End, MentionForm Form), Entity>();
        foreach (var entity in entities)
        {
            foreach (var mention in entity.Mentions) found[(mention.Span.End, mention.Form)] = entity;
        }

        var names = document.NamesByEntity();
        foreach (var mention in document.Mentions)
        {
            var word = document.Words[document.HeadOf(mention)];
            if (KindOf(document, mention, word, names[mention.Entity]) is not { } kind) continue;
            var form = kind == Nominal ? MentionForm.Nominal : MentionForm.Pronoun;
            Count(document.Id, word, kind, names[mention.Entity], found.GetValueOrDefault((word.Span.End, form)));
        }
    }

    /// <summary>For each kind the share of those with a name that led to it, in per cent.</summary>
    public IEnumerable<(string Kind, double Share)> Shares() => _counts.Select(pair => (pair.Key, pair.Value.Share));

    /// <summary>One line a kind: those with a name, right ones, answered ones; and answers where there is no name.</summary>
    public override string ToString() => string.Join('\n', _counts.Select(pair =>
        $"{pair.Key,-8} right {pair.Value.Share:F1}% ({pair.Value.Right} of {pair.Value.Named}), answered {pair.Value.Answered}, " +
        $"answered without a name {pair.Value.Falsely} of {pair.Value.Nameless}"));

    private void Count(string document, GumWord word, string kind, HashSet<string> gold, Entity? entity)
    {
        var isRight = entity is not null && entity.Name.ToLowerInvariant().Split(' ', '-').Any(gold.Contains);
        _counts[kind] = _counts.GetValueOrDefault(kind).With(gold.Count > 0, entity is not null, isRight);
        if (gold.Count == 0 || isRight || (kind == Nominal && entity is null)) return;
        var expected = string.Join('/', gold.Take(4));
        _errors.Add($"{document} at {word.Span.Start}: {word.Form} is {expected}, read as {entity?.Name ?? "nobody"}");
    }

    private static string? KindOf(GumDocument document, GumMention mention, GumWord word, HashSet<string> names)
    {
        if (word.Xpos is "NN" or "NNS")
        {
            var hasName = document.Words.GetRange(mention.First, mention.Last + 1 - mention.First)
                .Exists(other => names.Contains(other.Form.ToLowerInvariant()));
            return hasName ? null : Nominal;
        }

        if (!word.Xpos.StartsWith("PRP", StringComparison.Ordinal)) return null;
        return word.Form.ToLowerInvariant() switch
        {
            "he" or "him" or "his" or "she" or "her" or "hers" => "he/she",
            "they" or "them" or "their" or "theirs" => "they",
            "it" or "its" => "it",
            _ => null,
        };
    }

    private readonly record struct Counts(int Named, int Right, int Answered, int Nameless, int Falsely)
    {
        public double Share => 100.0 * Right / Math.Max(1, Named);

        public Counts With(bool isNamed, bool isAnswered, bool isRight) => isNamed
            ? this with { Named = Named + 1, Right = Right + (isRight ? 1 : 0), Answered = Answered + (isAnswered ? 1 : 0) }
            : this with { Nameless = Nameless + 1, Falsely = Falsely + (isAnswered ? 1 : 0) };
    }
}
