using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>A stretch of a street as American reports give it: "in the 2700 block of Fenner Road".</summary>
/// <param name="Street">The word of the street's name that tells it from others, in lower case.</param>
/// <param name="Number">The number of the block.</param>
/// <param name="Span">The words.</param>
internal readonly partial record struct BlockAddress(string Street, int Number, TextSpan Span)
{
    /// <summary>The addresses in a text, in its order.</summary>
    public static ImmutableArray<BlockAddress> FindAll(ReportText report)
    {
        var found = ImmutableArray.CreateBuilder<BlockAddress>();
        foreach (Match match in Form().Matches(report.Reading.Article.Text))
            found.Add(new BlockAddress(match.Groups["street"].Value.ToLowerInvariant(),
                int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
                new TextSpan(match.Index, match.Index + match.Length)));
        return found.ToImmutable();
    }

    [GeneratedRegex(
        @"\b(?<number>\d{2,5})(?:st|nd|rd|th)?[- ]block (?:of|on) "
        + @"(?:(?:North|South|East|West|[NSEW]|NE|NW|SE|SW|North(?:ea|we)st|South(?:ea|we)st|Old|New|St|Saint|Mount|Fort)\.? )*"
        + @"(?<street>[A-Z0-9][\p{L}\d'’-]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
