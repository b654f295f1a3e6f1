using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Reads who wrote an article and when from the lines between its headline and its text.</summary>
internal static class VisibleFactReader
{
    private const int LongestLine = 200;
    private const int MostLines = 40;
    private const int ProseMass = 100;
    private const int ProseEnd = 3;

    private static readonly string[] _updates =
        ["updated", "last updated", "last modified", "aktualisiert", "stand:", "mis à jour", "actualizado", "atualizado", "aggiornato",
            "bijgewerkt", "oppdatert", "uppdaterad", "opdateret", "güncelleme", "son güncelleme", "обновлено",
            "оновлено"];

    /// <summary>The facts that the lines show.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">Its language by its own word, or null: it decides how "3/5/2024" is meant.</param>
    public static VisibleFacts Read(PageTraits page, string? language)
    {
        var headline = page.Headline;
        var lines = LinesOf(page.Passages, headline < 0 ? page.BodyStart : headline + 1);
        var authors = lines.Where(IsByline).Select(AuthorsOf).Concat(lines.Where(IsScrap).Select(AuthorsIn))
            .FirstOrDefault(names => !names.IsEmpty, []);
        var published = lines.Where(line => !IsUpdate(line.Text)).Select(line => TimeIn(line, language))
            .FirstOrDefault(time => time is not null);
        return new VisibleFacts(headline < 0 ? null : page.Passages[headline].Passage.Text, authors, published);
    }

    // The lines come before, between or right after the first sentences: a summary and a caption may stand above them.
    private static List<Line> LinesOf(PassageTraits[] passages, int start)
    {
        var lines = new List<Line>();
        var proseCount = 0;
        for (var index = start; index < passages.Length && lines.Count < MostLines && proseCount < ProseEnd; index++)
        {
            var passage = passages[index].Passage;
            if (passage.Mass > ProseMass) proseCount++;
            else if (IsLine(passage)) lines.AddRange(PartsOf(Unglued(passage.Text)).Select(part => new Line(passage, part)));
        }

        return lines;
    }

    // "Updated March 4 | Published March 3": each part tells its own.
    private static string[] PartsOf(string line)
    {
        var parts = line.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Any(IsUpdate) ? parts : [line];
    }

    private static bool IsLine(Passage passage) => passage.Text.Length < LongestLine
        && passage.Kind != BlockKind.Caption && passage.Role != MarkupRole.Caption
        && passage.ZoneRole is not (MarkupRole.Promo or MarkupRole.Comment);

    // "Ann MarshMay 3, 2024": two elements that only the style sheet keeps apart.
    private static string Unglued(string text)
    {
        for (var index = 1; index + 2 < text.Length; index++)
        {
            if (!char.IsLower(text[index - 1]) || !char.IsUpper(text[index])) continue;
            var end = index + 1;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (PublicationLine.IsTimeWord(text[index..end])) return $"{text[..index]} | {text[index..]}";
        }

        return text;
    }

    private static bool IsUpdate(string text) => _updates.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsByline(Line line) => line.Passage.Role == MarkupRole.Byline || Byline.IsByline(line.Text);

    // A sentence that names a day tells of it, and one that begins with "By" may go on in any way; "Fr 03.05.24 | 10:30 | Von Anna
    // Müller" has stops but is none.
    private static bool IsScrap(Line line) =>
        line.Passage.Mass == 0 || HasRule(line.Text) || HasRule(line.Passage.Text);

    private static bool HasRule(string text) => text.AsSpan().ContainsAny('|', '•', '·');

    private static ImmutableArray<string> AuthorsOf(Line line) => BylineText.NamesOf(line.Text);

    private static ImmutableArray<string> AuthorsIn(Line line) => BylineText.NamesIn(line.Text);

    // The element that says the date to machines is more exact than its words.
    private static Timestamp? TimeIn(Line line, string? language)
    {
        var element = line.Passage.Element;
        var time = element.LocalName == "time" ? element : element.QuerySelector("time[datetime]");
        if (FactText.ReadTime(time?.GetAttribute("datetime")) is { } stated) return stated;
        if (!IsScrap(line) && !IsByline(line)) return null;
        return PublicationLine.TryReadDate(line.Text, language, out var date) ? new Timestamp(date, null) : null;
    }

    /// <summary>A short passage, and its words with what only looks like one word parted.</summary>
    private sealed record Line(Passage Passage, string Text);
}
