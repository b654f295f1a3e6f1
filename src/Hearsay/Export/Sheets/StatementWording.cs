namespace Hearsay.Export;

/// <summary>How sure statements are, in words: "possible, negated".</summary>
internal static class StatementWording
{
    /// <summary>Whether a view shows it beside those that are plainly stated: it is not certain, or it judges.</summary>
    public static bool IsTold(Statement statement) =>
        statement.Factuality != Factuality.Certain || statement.IsOpinion || !statement.Loaded.IsEmpty;

    /// <summary>Its place in a list: what is doubted first, what is only asked, wished or planned last.</summary>
    public static int Rank(Statement statement) => statement.Factuality switch
    {
        Factuality.Possible => 0,
        Factuality.Probable => 1,
        Factuality.Counterfactual => 2,
        Factuality.Certain => 3,
        _ => 4,
    };

    /// <summary>How sure it is, whether it says that something is not so, and whether it judges.</summary>
    public static string Of(Statement statement)
    {
        var isDoubtful = statement.Factuality != Factuality.Certain;
        string?[] words =
        [
            isDoubtful ? WireName.Of(statement.Factuality) : null,
            isDoubtful && statement.IsNegated ? "negated" : null,
            statement.IsOpinion ? "opinion" : null,
            statement.Loaded.IsEmpty || statement.IsOpinion ? null : "loaded words",
        ];
        return string.Join(", ", words.OfType<string>());
    }

    /// <summary>The words that judge; null where there are none.</summary>
    public static string? Note(Article article, Statement statement) => statement.Loaded.IsEmpty
        ? null : "judges by " + string.Join(", ", statement.Loaded.Select(span => $"“{Excerpt.Straighten(article[span])}”"));

    /// <summary>All statements counted: "35 certain, 2 possible; 1 opinion".</summary>
    public static string Count(IReadOnlyCollection<Statement> statements)
    {
        var counts = statements.CountBy(statement => statement.Factuality).OrderBy(count => count.Key)
            .Select(count => $"{count.Value} {WireName.Of(count.Key)}");
        var opinions = statements.Count(statement => statement.IsOpinion);
        var judged = opinions == 0 ? "" : opinions == 1 ? "; 1 opinion" : $"; {opinions} opinions";
        return string.Join(", ", counts) + judged;
    }
}
