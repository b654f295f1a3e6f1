using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>A street as a report names it: "Fenner Road".</summary>
/// <param name="Name">The word before its kind, in lower case.</param>
/// <param name="Kind">Its kind: "road".</param>
/// <param name="Span">The words.</param>
internal readonly record struct StreetName(string Name, string Kind, TextSpan Span)
{
    /// <summary>The streets that a report names, in text order, but no numbered ones: a 59th Street has a 59th Terrace.</summary>
    public static ImmutableArray<StreetName> FindAll(ReportText report)
    {
        var text = report.Reading.Article.Text;
        var found = ImmutableArray.CreateBuilder<StreetName>();
        for (var index = 1; index < report.Words.Length; index++)
        {
            var (name, kind) = (report.Words[index - 1].Span, report.Words[index].Span);
            if (kind.Start != name.End + 1 || text[name.End] != ' ' || !char.IsUpper(text[name.Start])) continue;
            var word = text.AsSpan(name.Start, name.Length);
            if (StreetKindTable.English.KindOf(text.AsSpan(kind.Start, kind.Length)) is not { } read || IsWide(word)) continue;
            found.Add(new StreetName(word.ToString().ToLowerInvariant(), read, name.Cover(kind)));
        }

        return found.ToImmutable();
    }

    // "County Road" and "County Court", "Main Street" and "Main Avenue" are of all towns.
    private static bool IsWide(ReadOnlySpan<char> name) => WordTable.CommonInNames.Has(name.ToString()) || name is "County" or "District"
        or "Federal" or "State" or "City" or "Main" or "Superior" or "Park" or "University" or "College" or "Market";
}
