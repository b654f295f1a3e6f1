using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>A statement with the one number that it gives of something.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Number">The number.</param>
/// <param name="Names">The words with capitals in it, that of its beginning left out.</param>
internal sealed partial record CountedStatement(ClaimStatement Statement, Quantity Number, ImmutableHashSet<string> Names)
{
    /// <summary>The least number that is compared: of one thing a report has many parts.</summary>
    private const decimal LeastNumber = 2;

    /// <summary>From here on a number is known again where nothing says what it is of.</summary>
    private const decimal Telling = 20;

    /// <summary>The words after an age among which is whose it is.</summary>
    private const int MostBeforeNoun = 3;

    /// <summary>The statement if it can be held against others; else null.</summary>
    public static CountedStatement? Read(StoryReport report, ClaimStatement statement)
    {
        if (statement.IsDenied || !statement.IsAsserted) return null;
        // A statement of one number says what it is of; of two, one may be a part of the other.
        var reading = report.Reading;
        if (reading.Statements[statement.Statement].Quantities is not [var index]) return null;
        if (reading.Quantities[index] is not { Best: >= LeastNumber, IsImplied: false, Trend: null } number) return null;
        if (number.Of is null && number.Unit is null) return null;
        // Some are brought to one hospital and some to another.
        if (number.Of?.EndsWith(FigureCandidateFinder.Hospitalized, StringComparison.Ordinal) == true) return null;
        var words = reading.Article[statement.Span];
        if (Part().IsMatch(words) || OtherTime().IsMatch(report.Text.SentenceAround(statement.Span))) return null;
        return new CountedStatement(statement, number, [.. Name().Matches(words).Select(match => match.Value)])
        {
            Aged = ReportText.CutWords(reading.Article.Text, number.Span.Cover(statement.Span))
                .Where(word => word.Span.Start >= number.Span.End).Take(MostBeforeNoun).Select(word => reading.Article[word.Span])
                .FirstOrDefault(word => NounTable.Roles.Find(word) is not null, ""),
        };
    }

    /// <summary>Whom an age is of: "man" of "a 58-year-old white man"; empty where the words do not say.</summary>
    public string Aged { get; private init; } = "";

    /// <summary>Whether each of two statements names somebody or something that the other does not.</summary>
    public bool NamesOthersThan(CountedStatement other) =>
        Names.Except(other.Names).Count > 0 && other.Names.Except(Names).Count > 0;

    /// <summary>Whether its report gives another number of the kind in the same voice: of something else, then.</summary>
    public bool Gives(Reading reading, Quantity other)
    {
        var voice = VoiceOf(reading, reading.Statements[Statement.Statement]);
        return reading.Quantities.Any(quantity => quantity.Best == other.Best && quantity.Unit == other.Unit
            && (quantity.Of == other.Of || (quantity.Of is null && other.Best >= Telling))
            && reading.Statements.Where(made => made.Span.Contains(quantity.Span)).MinBy(made => made.Span.Length) is var made
            && (made is null || VoiceOf(reading, made) == voice));
    }

    private static string? VoiceOf(Reading reading, Statement statement) =>
        statement.Attribution is { } by ? reading.Attributions[by].Source?.Name ?? "" : null;

    // What is counted is a part, or may be.
    [GeneratedRegex(@"\b(others?|another|(\d+|one|two|three|four|five|six|seven|eight|nine|ten|many|several) more|additional|"
        + @"each|every|including|among|first|if)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(last|previous|past) (year|season|month|decade)|\b(years|a year|a decade) (ago|before|earlier)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"(?<=\w\W+)\p{Lu}\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
