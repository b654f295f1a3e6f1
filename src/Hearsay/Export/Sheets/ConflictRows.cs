using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Draws up the conflicts of a fact sheet, each side with the sentence that it stands in.</summary>
internal sealed class ConflictRows
{
    /// <summary>The most characters of a block that are quoted where there are no sentences.</summary>
    private const int MostContext = 300;

    private static readonly Comparer<Sentence> _byStart =
        Comparer<Sentence>.Create((one, other) => one.Span.Start.CompareTo(other.Span.Start));

    private readonly Reading _reading;
    private readonly Dictionary<int, FactUse> _sides;

    /// <summary>The conflicts of a reading.</summary>
    public ConflictRows(Reading reading, FactUses uses) =>
        (_reading, _sides) = (reading, uses.Of(FactKind.Conflict).ToDictionary(use => use.Mark.Index));

    /// <summary>A row a conflict.</summary>
    public ImmutableArray<ConflictRow> List()
    {
        var rows = ImmutableArray.CreateBuilder<ConflictRow>();
        var next = 0;
        foreach (var conflict in _reading.Conflicts)
        {
            var sides = ImmutableArray.CreateBuilder<ConflictSide>();
            foreach (var (_, value) in conflict.Spans.Zip(conflict.Values))
            {
                if (_sides.TryGetValue(next++, out var use)) sides.Add(Side(use, conflict.Kind, value));
            }

            rows.Add(new ConflictRow(conflict.Kind, conflict.About, sides.ToImmutable()));
        }

        return rows.ToImmutable();
    }

    private ConflictSide Side(FactUse use, ConflictKind kind, string value) =>
        new(use, kind == ConflictKind.Time ? TimeWording.OfValue(value) : value, ContextOf(use.Span));

    private TextSpan ContextOf(TextSpan words)
    {
        var sentences = _reading.Syntax.Sentences;
        var index = sentences.BinarySearch(new Sentence(words, 0, 0, 0), _byStart);
        var before = index >= 0 ? index : ~index - 1;
        if (before >= 0 && sentences[before].Span.Contains(words)) return sentences[before].Span;
        foreach (var block in _reading.Article.Blocks)
            if (block.Span.Contains(words) && block.Span.Length <= MostContext) return block.Span;
        return words;
    }
}
