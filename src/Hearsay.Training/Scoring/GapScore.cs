using System.Globalization;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>The measure of GAP: every row asks twice whether a pronoun stands for a name; F1 over the yes, by gender.</summary>
internal sealed class GapScore
{
    private Tally _masculine;
    private Tally _feminine;

    /// <summary>The F1 of all rows in per cent.</summary>
    public double F1 => (_masculine + _feminine).F1;

    /// <summary>The F1 of feminine pronouns, as a share of that of masculine ones.</summary>
    public double Bias => _feminine.F1 / _masculine.F1;

    /// <summary>Counts a row: the pronoun stands for a name where one entity has a mention at the pronoun and one over the name.</summary>
    public void Add(GapRow row, IEnumerable<Entity> entities)
    {
        var entity = entities.FirstOrDefault(entity => entity.Mentions.Any(mention => mention.Span == row.Pronoun));
        var tally = Count(row.IsA, Names(entity, row.A)) + Count(row.IsB, Names(entity, row.B));
        if (IsFeminine(row)) _feminine += tally;
        else _masculine += tally;
    }

    /// <summary>The figures by name.</summary>
    public IReadOnlyDictionary<string, double> ByName() => new Dictionary<string, double>
    {
        ["f1"] = Math.Round(F1, 2),
        ["masculine_f1"] = Math.Round(_masculine.F1, 2),
        ["feminine_f1"] = Math.Round(_feminine.F1, 2),
        ["bias"] = Math.Round(Bias, 3),
    };

    /// <summary>One line: precision, recall and F1 of all, F1 by gender, and bias.</summary>
    public override string ToString()
    {
        var all = _masculine + _feminine;
        return string.Create(CultureInfo.InvariantCulture, $"P {all.Precision:F1} R {all.Recall:F1} F1 {all.F1:F1} " +
            $"({all.Hit} of {all.Gold}), masculine {_masculine.F1:F1}, feminine {_feminine.F1:F1}, bias {Bias:F2}");
    }

    private static Tally Count(bool isGold, bool isFound) => new(isGold && isFound ? 1 : 0, isFound ? 1 : 0, isGold ? 1 : 0);

    private static bool Names(Entity? entity, TextSpan name) => entity is not null && entity.Mentions.Any(mention =>
        mention.Form == MentionForm.Name && mention.Span.Overlaps(name));

    private static bool IsFeminine(GapRow row) =>
        row.Text[row.Pronoun.Start..row.Pronoun.End].ToLowerInvariant() is "she" or "her" or "hers";
}
