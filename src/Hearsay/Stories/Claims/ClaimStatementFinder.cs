using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Chooses the statements of a report that can be lined up with those of others.</summary>
internal static class ClaimStatementFinder
{
    /// <summary>The fewest telling words of a statement.</summary>
    private const int FewestTerms = 3;

    /// <summary>The same of one that its source denies: "that the vessel was overloaded" is as plain as a denial gets.</summary>
    private const int FewestRejectedTerms = 2;

    /// <summary>The statements in text order, without those that only frame another ("Reke said that ...") or judge.</summary>
    public static IEnumerable<ClaimStatement> Find(StoryReport report, int index)
    {
        var reading = report.Reading;
        for (var number = 0; number < reading.Statements.Length; number++)
        {
            var statement = reading.Statements[number];
            if (statement.IsOpinion || IsFrame(reading, number)) continue;
            var made = Read(reading, index, number);
            var fewest = made.IsRejected ? FewestRejectedTerms : made.Numbers.Length > 0 ? 1 : FewestTerms;
            if (made.Terms.Length >= fewest) yield return made;
        }
    }

    /// <summary>A statement made ready for being compared.</summary>
    public static ClaimStatement Read(Reading reading, int index, int number)
    {
        var statement = reading.Statements[number];
        var text = reading.Article.Text;
        var words = ReportText.CutWords(text, statement.Span).ToArray();
        var attribution = statement.Attribution is { } by ? reading.Attributions[by] : null;
        return new ClaimStatement(index, number, statement.Span, [.. words.Select(word => word.Key)], FindTerms(text, words),
            [.. statement.Quantities.Select(quantity => reading.Quantities[quantity])
                .Where(quantity => quantity.Best is not null && quantity.Unit is null)])
        {
            IsDenied = statement.IsNegated || attribution?.Polarity == Polarity.Negative,
            IsRejected = attribution is not null && IsDenial(text, attribution) && IsWhole(attribution, statement),
            IsAsserted = !statement.IsNegated && statement.Factuality is Factuality.Certain or Factuality.Probable
                && !HasNegator(text, words),
            IsQuoted = attribution?.Manner == Manner.Direct,
            Speaker = attribution?.Source?.Name,
        };
    }

    // The statements of one place stand side by side: the inner ones come after the outer. "Reke said" belongs to the outer alone.
    private static bool IsFrame(Reading reading, int number)
    {
        var outer = reading.Statements[number];
        for (var inner = number + 1; inner < reading.Statements.Length && reading.Statements[inner].Span.Start < outer.Span.End; inner++)
        {
            var statement = reading.Statements[inner];
            if (statement.Attribution is not { } by || by == outer.Attribution || !outer.Span.Contains(statement.Span)) continue;
            if (reading.Attributions[by].Cue.Any(outer.Span.Contains)) return true;
        }

        return false;
    }

    // What is denied is the statement, not whatever stands in its clauses.
    private static bool IsWhole(Attribution attribution, Statement statement)
    {
        const int slack = 12;
        var content = attribution.Content[0];
        return attribution.Confidence >= 0.5 && Math.Abs(content.Start - statement.Span.Start) <= slack
            && content.End - statement.Span.End <= slack;
    }

    // "denied that", "rejected the claim that": who declined to say a thing has not denied it.
    private static bool IsDenial(string text, Attribution attribution) => attribution.Polarity == Polarity.Negative
        && (attribution.IsCorrected || HasDenialCue(text, attribution));

    private static bool HasDenialCue(string text, Attribution attribution) =>
        attribution.Cue.SelectMany(cue => ReportText.CutWords(text, cue)).Any(
            word => DenialTable.English.KindOf(text.AsSpan(word.Span.Start, word.Span.Length), []) == DenialKind.Denial);

    // "would not say whether it was so" asserts nothing, whatever its clauses say one by one.
    private static bool HasNegator(string text, ReportWord[] words) => words.Any(word =>
        text.AsSpan(word.Span.Start, word.Span.Length) is "not" or "no" or "No" or "t" or "never" or "nobody" or "Nobody" or "none"
            or "None" or "without" or "whether" or "if" or "If");

    private static ImmutableArray<uint> FindTerms(string text, ReportWord[] words)
    {
        var terms = new SortedSet<uint>();
        foreach (var word in words)
        {
            var letters = text.AsSpan(word.Span.Start, word.Span.Length);
            // Numbers are compared by their value.
            if (!char.IsDigit(letters[0]) && !FoldedWordTable.FunctionWords.Has(letters)) terms.Add(TermStem.KeyOf(letters));
        }

        return [.. terms];
    }
}
