using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>What was learned about dictionary forms, as it is kept in the tagger's model file.</summary>
internal sealed record LemmaTable
{
    private const char Separator = '\t';

    /// <summary>Words, in lower case, whose lemma no ending gives, with the label they have.</summary>
    public ImmutableArray<(string Form, int Label, string Lemma)> Irregulars { get; init; } = [];

    /// <summary>The rules for endings.</summary>
    public ImmutableArray<LemmaEnding> Endings { get; init; } = [];

    /// <summary>Which words keep their capitals in the lemma.</summary>
    public ImmutableArray<(int Label, WordCase Case)> KeptCases { get; init; } = [];

    /// <summary>Lemmas that come often, kept once for all their uses.</summary>
    public ImmutableArray<string> CommonLemmas { get; init; } = [];

    /// <summary>Takes the table from a model file.</summary>
    /// <exception cref="InvalidDataException">It is not there, or a row of it has another form.</exception>
    public static LemmaTable From(ModelFile file)
    {
        try
        {
            return new LemmaTable
            {
                Irregulars = [.. Rows(file, "irregulars", 3).Select(row => (row[0], Number(row[1]), row[2]))],
                Endings = [.. Rows(file, "endings", 4).Select(row => new LemmaEnding(row[0], Number(row[1]), Number(row[2]), row[3]))],
                KeptCases = [.. Rows(file, "keptCases", 2).Select(row => (Number(row[0]), (WordCase)Number(row[1])))],
                CommonLemmas = [.. file.List("commonLemmas")],
            };
        }
        catch (FormatException exception)
        {
            throw new InvalidDataException(
                $"{file.Header.Name}: a number was expected in the tables of lemmas: {exception.Message}", exception);
        }
    }

    /// <summary>Adds the table to a model file.</summary>
    public void AddTo(ModelFileWriter writer)
    {
        writer.AddList("irregulars", Irregulars.Select(row => Join(row.Form, Text(row.Label), row.Lemma)));
        writer.AddList("endings", Endings.Select(row => Join(row.Ending, Text(row.Label), Text(row.CutLength), row.Addition)));
        writer.AddList("keptCases", KeptCases.Select(row => Join(Text(row.Label), Text((int)row.Case))));
        writer.AddList("commonLemmas", CommonLemmas);
    }

    private static IEnumerable<string[]> Rows(ModelFile file, string list, int columnCount) => file.List(list).Select(line =>
    {
        var columns = line.Split(Separator);
        return columns.Length == columnCount
            ? columns
            : throw new InvalidDataException(
                $"{file.Header.Name}: {columnCount} columns were expected in {list}, {columns.Length} were found in '{line}'.");
    });

    private static string Join(params ReadOnlySpan<string> columns) => string.Join(Separator, columns);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
