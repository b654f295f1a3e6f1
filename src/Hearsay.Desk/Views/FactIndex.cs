using System.Collections.Immutable;
using Hearsay.Export;

namespace Hearsay.Desk.Views;

/// <summary>Ties the facts among the words of an article to their rows under it.</summary>
public sealed class FactIndex
{
    private readonly Reading _reading;
    private readonly Dictionary<FactMark, (FactUse Use, FactLink Link)> _facts = [];
    private readonly ILookup<int, FactLine> _lines;

    private FactIndex(Reading reading, FactSheet sheet)
    {
        (_reading, Sheet) = (reading, sheet);
        var uses =
            from fact in sheet.Groups
            from row in fact.Rows
            from use in row.Uses
            select (Group: fact, Row: row, Use: use);
        foreach (var (group, row, use) in uses)
        {
            var title = $"{group.Question}: {row.Text}" + (row.Note is { } note ? $" ({note})" : "");
            _facts.TryAdd(use.Mark, (use, new FactLink(RowId(row.Uses[0].Mark), title, row.Text, IsConflict: false)));
        }

        foreach (var conflict in sheet.Conflicts)
        {
            foreach (var side in conflict.Sides)
            {
                var link = new FactLink(RowId(side.Use.Mark), $"Conflict: {conflict.About}", "conflict", IsConflict: true);
                _facts.TryAdd(side.Use.Mark, (side.Use, link));
            }
        }

        _lines = uses.Where(fact => fact.Use.Attribution is not null)
            .ToLookup(fact => fact.Use.Attribution!.Value, fact => MakeLine(fact.Group, fact.Row, fact.Use));
    }

    /// <summary>The rows.</summary>
    public FactSheet Sheet { get; }

    /// <summary>Draws the index of a reading up.</summary>
    public static FactIndex From(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new FactIndex(reading, FactSheet.From(reading));
    }

    /// <summary>The facts that stand on the word of an attribution.</summary>
    public ImmutableArray<FactLine> ListOf(int attribution) => [.. _lines[attribution].Distinct()];

    /// <summary>What the row of a fact says, or null where it has none.</summary>
    public string? FindWording(FactMark mark) => _facts.TryGetValue(mark, out var fact) ? fact.Link.Label : null;

    /// <summary>The row to which words lead that name facts, or null where they name none: of several the innermost.</summary>
    public FactLink? FindLink(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var marks = segment.Facts.Where(mark => !HasBadge(mark) && _facts.ContainsKey(mark)).ToArray();
        return marks.Length == 0 ? null : _facts[marks[^1]].Link;
    }

    /// <summary>The ids of the facts whose words begin with a segment.</summary>
    public ImmutableArray<string> ListOpening(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return [.. segment.Facts.Where(mark => FindSpan(mark)?.Start == segment.Span.Start).Select(WordsId)];
    }

    /// <summary>The badges of what ends with a segment: statements that are not sure, and sides of conflicts.</summary>
    public ImmutableArray<FactLink> ListBadges(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return
        [
            .. segment.Facts.Where(mark => HasBadge(mark) && FindSpan(mark)?.End == segment.Span.End)
                .Select(mark => _facts[mark].Link),
        ];
    }

    /// <summary>Where the words of a fact stand on the page.</summary>
    public static string WordsId(FactMark mark) => FormattableString.Invariant($"f{(int)mark.Kind}-{mark.Index}");

    /// <summary>Where the row of a fact stands on the page.</summary>
    public static string RowId(FactMark mark) => "row-" + WordsId(mark);

    // A statement or a side of a conflict is a whole clause: it is marked by a badge after it.
    private static bool HasBadge(FactMark mark) => mark.Kind is FactKind.Statement or FactKind.Conflict;

    private TextSpan? FindSpan(FactMark mark) => _facts.TryGetValue(mark, out var fact) ? fact.Use.Span : null;

    private FactLine MakeLine(FactGroup group, FactRow row, FactUse use)
    {
        var words = use.Mark.Kind == FactKind.Statement ? "" : Excerpt.Straighten(_reading.Article[use.Words]);
        return new FactLine(group.Question.ToLowerInvariant(), words, row.Text);
    }
}
