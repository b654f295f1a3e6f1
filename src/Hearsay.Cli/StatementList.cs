using Hearsay.Export;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes who says what: an entry a statement, and after them, in short, those of which the reader is less sure.</summary>
internal sealed class StatementList(IAnsiConsole console, Reading reading)
{
    private const int QuotedLength = 180;
    private const int UnsureLength = 70;
    private const int Hang = 4;

    /// <summary>Writes the whole list; nothing where nothing is attributed.</summary>
    public void Write()
    {
        var indices = Enumerable.Range(0, reading.Attributions.Length)
            .ToLookup(index => AttributionFacts.IsSure(reading.Attributions[index]));
        if (indices.Contains(true)) TextView.WriteHeading(console, "Who says what");
        foreach (var index in indices[true]) WriteStatement(index);
        if (indices.Contains(false)) TextView.WriteHeading(console, $"Less sure (confidence below {AttributionFacts.SureFrom * 100:0}%)");
        foreach (var index in indices[false]) WriteUnsure(index);
    }

    private void WriteStatement(int index)
    {
        var attribution = reading.Attributions[index];
        var facts = string.Concat(AttributionFacts.Describe(reading, attribution).Select(fact => " · " + fact));
        Begin(index).Append(Chain.Write(reading, attribution), Styles.Source).Append(facts, Styles.Faint).Write(console, hang: Hang);
        TextView.WriteIndented(console, Excerpt.Of(reading.Article, attribution.Content, QuotedLength), Style.Plain);
    }

    private void WriteUnsure(int index)
    {
        var attribution = reading.Attributions[index];
        var words = Excerpt.Of(reading.Article, attribution.Content, UnsureLength);
        Begin(index).Append($"{Chain.Write(reading, attribution)}: {words}", Styles.Faint).Write(console, hang: Hang);
    }

    private static StyledText Begin(int index) => new StyledText().Append($"#{index} ", Styles.Number);
}
