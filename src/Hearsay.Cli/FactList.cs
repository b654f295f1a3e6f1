using Hearsay.Export;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes the facts of a reading, question by question, and its conflicts with both their sides.</summary>
internal sealed class FactList(IAnsiConsole console, Reading reading, FactSheet sheet)
{
    /// <summary>The most answers to one question; the page and the JSON have all of them.</summary>
    private const int MostRows = 8;

    private const int MostUses = 4;
    private const int WordsLength = 70;
    private const int QuotedLength = 200;
    private const int Indent = 4;
    private const int Hang = 4;

    /// <summary>Writes the facts; nothing where there are none.</summary>
    public void WriteFacts()
    {
        if (sheet.Groups.IsEmpty) return;
        TextView.WriteHeading(console, "Facts");
        foreach (var group in sheet.Groups) WriteGroup(group);
    }

    /// <summary>Writes the conflicts; nothing where there are none.</summary>
    public void WriteConflicts()
    {
        if (sheet.Conflicts.IsEmpty) return;
        TextView.WriteHeading(console, "Conflicts");
        foreach (var conflict in sheet.Conflicts)
        {
            WriteQuestion(conflict.About, $" ({WireName.Of(conflict.Kind)})");
            foreach (var side in conflict.Sides) WriteSide(side);
        }
    }

    private void WriteQuestion(string question, string note) =>
        new StyledText().Append(question, Styles.Cue).Append(note, Styles.Faint).Write(console, hang: Hang);

    private void WriteGroup(FactGroup group)
    {
        WriteQuestion(group.Question, group.Note is { } note ? $" ({note})" : "");
        var (named, rows) = (group.Rows.Where(IsOffTheMap).ToArray(), group.Rows.Where(row => !IsOffTheMap(row)).ToArray());
        foreach (var row in rows.Take(MostRows)) WriteRow(row);
        WriteMore(rows.Length);
        if (named.Length > 0) WriteNames(named);
    }

    private static bool IsOffTheMap(FactRow row) => row.Note == FactSheet.OffTheMap;

    private void WriteMore(int count)
    {
        if (count <= MostRows) return;
        TextView.WriteIndented(console, $"and {count - MostRows} more, which --format html and json show", Styles.Faint);
    }

    private void WriteRow(FactRow row)
    {
        var line = new StyledText().Append(row.Text);
        var told = row.Uses.ToLookup(use => Repeats(row, Words(use)));
        AppendNumbers(line, told[true]);
        var others = told[false].GroupBy(Words).ToArray();
        if (others.Length > 0 && !told.Contains(true)) line.Append(":");
        foreach (var uses in others.Take(MostUses)) AppendNumbers(line.Append($" “{uses.Key}”", Styles.Faint), uses);
        if (others.Length > MostUses) line.Append(" …");
        if (row.Note is { } note && note != FactSheet.FromPublication) line.Append($" · {note}", Styles.Faint);
        line.Write(console, Indent, Hang);
    }

    // "Kenya (country)" needs no "Kenya" beside it.
    private static bool Repeats(FactRow row, string words) =>
        (row.Text + " ").StartsWith(words + " ", StringComparison.OrdinalIgnoreCase);

    private static void AppendNumbers(StyledText line, IEnumerable<FactUse> uses)
    {
        foreach (var attribution in uses.Select(use => use.Attribution).OfType<int>().Distinct().Take(MostUses))
            line.Append(" ").Append($"#{attribution}", Styles.Number);
    }

    private void WriteNames(FactRow[] rows)
    {
        var line = new StyledText().Append($"{FactSheet.OffTheMap}:", Styles.Faint);
        foreach (var row in rows.Take(MostRows))
        {
            AppendNumbers(line.Append($" {row.Text}"), row.Uses);
            if (row != rows[^1]) line.Append(",");
        }

        if (rows.Length > MostRows) line.Append(" …");
        line.Write(console, Indent, Hang);
    }

    private string Words(FactUse use) => Excerpt.Of(reading.Article, [use.Words], WordsLength);

    private void WriteSide(ConflictSide side)
    {
        var voice = side.Use.Attribution is { } index
            ? Chain.Write(reading, reading.Attributions[index]) : $"{Chain.FromPage(reading) with { Description = Chain.OwnVoice }}";
        var number = side.Use.Attribution is { } id ? $" #{id}" : "";
        var words = Excerpt.Of(reading.Article, [side.Context], QuotedLength);
        var quoted = words.StartsWith('“') ? words : $"“{words}”";
        new StyledText().Append($"{side.Value}: ").Append(quoted, Styles.Faint)
            .Append($" {voice}", Styles.Source).Append(number, Styles.Number).Write(console, Indent, Hang);
    }
}
