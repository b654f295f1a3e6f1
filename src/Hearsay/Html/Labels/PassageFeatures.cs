using System.Buffers;
using System.Collections.Frozen;
using Hearsay.Models;

namespace Hearsay.Html;

/// <summary>The numbers by which a passage of the story is told from the rest of the page: its text, its markup, its neighbours.</summary>
internal static class PassageFeatures
{
    private const int Neighbours = 3;
    private const int Levels = 4;
    private const int Beyond = -2;

    private static readonly SearchValues<char> _stops = SearchValues.Create(".!?…。！？।");
    private static readonly SearchValues<char> _quotes = SearchValues.Create("\"“”«»„‚‘");
    private static readonly SearchValues<char> _rules = SearchValues.Create("|·•»›→");
    private static readonly SearchValues<char> _signs = SearchValues.Create("©@#");

    private static readonly FrozenDictionary<string, int> _tags = new[]
    {
        "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr", "blockquote", "figcaption", "figure", "section", "article",
        "header", "footer", "aside", "nav", "ul", "ol", "address", "main", "body", "form", "pre", "dd", "dt",
    }.Select((tag, index) => (tag, index)).ToFrozenDictionary(pair => pair.tag, pair => pair.index);

    /// <summary>Writes the row of a passage.</summary>
    public static void Write(PageTraits page, int index, FeatureRow row)
    {
        WriteText(page.Passages[index], row);
        WriteSummary(page, page.Passages[index], row);
        WriteMarkup(page.Passages[index], row);
        WriteGroups(page, page.Passages[index], row);
        WritePlace(page, index, row);
        WriteNeighbours(page, index, row);
        WriteSurroundings(page, index, row);
    }

    private static void WriteText(PassageTraits traits, FeatureRow row)
    {
        var text = traits.Passage.Text.AsSpan();
        row.Add("length", text.Length);
        row.Add("words", traits.Words);
        row.Add("word length", (float)text.Length / traits.Words);
        row.Add("stops", text.CountAny(_stops));
        row.Add("ends with stop", _stops.Contains(_quotes.Contains(text[^1]) && text.Length > 1 ? text[^2] : text[^1]));
        row.Add("ends with quotation mark", _quotes.Contains(text[^1]));
        row.Add("ends with colon", text[^1] == ':');
        row.Add("quotation marks", text.CountAny(_quotes));
        row.Add("commas", text.Count(','));
        row.Add("colon early", text[..Math.Min(text.Length, 30)].Contains(':'));
        row.Add("begins small", char.IsLower(text[0]));
        row.Add("begins with digit", char.IsDigit(text[0]));
        row.Add("rules", text.CountAny(_rules));
        row.Add("signs", text.CountAny(_signs));
        row.Add("mass", traits.Passage.Mass);
        WriteLetters(text, row);
    }

    private static void WriteLetters(ReadOnlySpan<char> text, FeatureRow row)
    {
        var (letters, capitals, digits, initials) = (0, 0, 0, 0);
        var before = ' ';
        foreach (var character in text)
        {
            if (char.IsLetter(character)) letters++;
            if (char.IsUpper(character)) capitals++;
            if (char.IsUpper(character) && before == ' ') initials++;
            if (char.IsDigit(character)) digits++;
            before = character;
        }

        row.Add("share of capitals", (float)capitals / Math.Max(letters, 1));
        row.Add("share of digits", (float)digits / text.Length);
        row.Add("share of capital initials", (float)initials / (text.Count(' ') + 1));
    }

    private static void WriteSummary(PageTraits page, PassageTraits traits, FeatureRow row)
    {
        var passage = traits.Passage;
        row.Add("times on the page", page.CountOf(passage.Text));
        row.Add("kind in a head", PassageTraits.CodeOf((int?)traits.HeadKind));
        row.Add("is the headline's text", page.Headline >= 0 && page.Passages[page.Headline].Passage.Text == passage.Text);
    }

    private static void WriteMarkup(PassageTraits traits, FeatureRow row)
    {
        var passage = traits.Passage;
        row.Add("tag", TagOf(passage.Box));
        row.Add("tag around", passage.Box.Outer is { } outer ? TagOf(outer) : -1);
        row.Add("kind by markup", (int)passage.Kind);
        row.Add("kind by rules", PassageTraits.CodeOf((int?)traits.BodyKind));
        row.Add("role", PassageTraits.CodeOf((int?)passage.Role));
        row.Add("zone", traits.ZoneRole);
        row.Add("innermost zone", PassageTraits.CodeOf((int?)passage.Zone?.Role));
        row.Add("innermost zone is void", passage.Zone?.IsVoid == true);
        row.Add("link share", traits.LinkShare);
    }

    private static int TagOf(Box box) => _tags.GetValueOrDefault(box.Element.LocalName, _tags.Count);

    private static void WriteGroups(PageTraits page, PassageTraits traits, FeatureRow row)
    {
        var make = page.GroupOf(traits.Make);
        row.Add("make: passages", make.Count);
        row.Add("make: mean length", (float)make.Length / make.Count);
        row.Add("make: link share", make.LinkShare);
        row.Add("make: share of the page's mass", Share(make.Mass, page.Mass));
        row.Add("make: is that of most mass", traits.Make == page.DominantMake);
        var box = traits.Passage.Box;
        for (var level = 0; level < Levels; level++)
        {
            var group = page.GroupOf(box);
            row.Add($"box {level}: passages", group.Count);
            row.Add($"box {level}: link share", group.LinkShare);
            row.Add($"box {level}: share of the page's mass", Share(group.Mass, page.Mass));
            box = box.Outer ?? box;
        }
    }

    private static void WritePlace(PageTraits page, int index, FeatureRow row)
    {
        row.Add("place on the page", Share(index, page.Passages.Length));
        row.Add("mass ahead", Share(page.MassBefore(index), page.Mass));
        row.Add("passages since the headline", page.Headline < 0 ? -1000 : index - page.Headline);
        row.Add("in the body", index >= page.BodyStart && index < page.BodyEnd);
        row.Add("passages since the body's start", index - page.BodyStart);
        row.Add("passages since the body's end", index - page.BodyEnd);
    }

    private static void WriteNeighbours(PageTraits page, int index, FeatureRow row)
    {
        for (var step = -Neighbours; step <= Neighbours; step++)
        {
            if (step == 0) continue;
            var other = index + step >= 0 && index + step < page.Passages.Length ? page.Passages[index + step] : null;
            row.Add($"{step}: words", other?.Words ?? -1);
            row.Add($"{step}: link share", other?.LinkShare ?? -1);
            row.Add($"{step}: kind by rules", other is null ? Beyond : PassageTraits.CodeOf((int?)other.BodyKind));
            row.Add($"{step}: same make", other?.Make == page.Passages[index].Make);
            row.Add($"{step}: same box around", other?.Passage.Box.Outer == page.Passages[index].Passage.Box.Outer);
        }
    }

    private static void WriteSurroundings(PageTraits page, int index, FeatureRow row)
    {
        foreach (var width in (ReadOnlySpan<int>)[4, 12])
        {
            row.Add($"mass in {width} ahead", page.MassBefore(index) - page.MassBefore(index - width));
            row.Add($"mass in {width} behind", page.MassBefore(index + 1 + width) - page.MassBefore(index + 1));
        }
    }

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)part / whole;
}
