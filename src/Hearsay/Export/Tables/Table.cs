using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Export;

/// <summary>A table: what its own columns are called, and the rows that a reading has in it.</summary>
/// <param name="Columns">The columns beside those that every table has.</param>
/// <param name="ListRows">The rows, each with the words that it is about.</param>
internal sealed record Table(ImmutableArray<string> Columns, Func<Reading, IEnumerable<(TextSpan Words, string?[] Cells)>> ListRows)
{
    /// <summary>What stands between several values in one cell.</summary>
    public const string Separator = "; ";

    /// <summary>Columns that hold words of the article to the letter, and are empty in an export without text.</summary>
    public static readonly ImmutableHashSet<string> WordColumns =
        ["words", "cue", "hedges", "source_words", "recipient", "loaded"];

    /// <summary>The table of a kind.</summary>
    public static Table Of(TableKind kind) => kind switch
    {
        TableKind.Claims => ClaimTable.Table,
        TableKind.Events => EventTable.Table,
        TableKind.Figures => FigureTable.Table,
        TableKind.Conflicts => ConflictTable.Table,
        _ => StatementTable.Table,
    };

    /// <summary>Several values in one cell, each once.</summary>
    public static string Join(IEnumerable<string?> values) => string.Join(Separator, values.OfType<string>().Distinct());

    /// <summary>The words of spans, in one line.</summary>
    public static string Words(Reading reading, ImmutableArray<TextSpan> spans) => Excerpt.Of(reading.Article, spans, int.MaxValue);

    /// <summary>A number, or nothing.</summary>
    public static string? Number(IFormattable? number) => number?.ToString("0.########", CultureInfo.InvariantCulture);

    /// <summary>"yes" or "no".</summary>
    public static string Truth(bool isSo) => isSo ? "yes" : "no";
}
