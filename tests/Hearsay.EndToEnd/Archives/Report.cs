using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

/// <summary>A report made by hand: its text, and what is read in it given by the words.</summary>
internal static class Report
{
    /// <summary>A report of one paragraph by an outlet on a day.</summary>
    public static Reading Of(string text, string outlet = "The Herald", string published = "2031-03-05", string title = "Ferry halted")
    {
        Assert.True(Timestamp.TryParse(published, out var day));
        var metadata = new ArticleMetadata { Id = "report", Outlet = outlet, Title = title, Published = day, Language = "en" };
        var block = new Block(BlockKind.Paragraph, new TextSpan(0, text.Length));
        return new Reading { Article = new Article { Text = text, Blocks = [block], Metadata = metadata } };
    }

    /// <summary>What it was opened from: the text itself, under an address.</summary>
    public static Original At(this Reading reading, string address) => new(address, reading.Article.Text, IsPage: false);

    /// <summary>The report with a statement more.</summary>
    public static Reading Saying(
        this Reading reading, string content, string? source, EntityKind kind = EntityKind.Person, string? via = null)
    {
        ImmutableArray<Relay> relays = via is null ? [] : [new Relay(via, EntityKind.Outlet, null, [], null)];
        return reading with
        {
            Attributions = reading.Attributions.Add(new Attribution
            {
                Source = new Source([], null, source, kind),
                Content = [Find(reading, content)],
                Confidence = 0.9,
                Via = relays,
            }),
        };
    }

    /// <summary>The report with a place more.</summary>
    public static Reading In(this Reading reading, string place) => reading with
    {
        Places = reading.Places.Add(new Place(Find(reading, place), place, PlaceKind.City, null, null, null, null)),
    };

    /// <summary>The report with a clause of some certainty more.</summary>
    public static Reading Claiming(this Reading reading, string words, Factuality factuality) => reading with
    {
        Statements = reading.Statements.Add(new Statement(Find(reading, words), null, factuality)),
    };

    /// <summary>The report with two places more that conflict.</summary>
    public static Reading Conflicting(this Reading reading, string one, string other) => reading with
    {
        Conflicts = reading.Conflicts.Add(new Conflict(
            ConflictKind.Number, "people aboard", [Find(reading, one), Find(reading, other)], [one, other])),
    };

    private static TextSpan Find(Reading reading, string words)
    {
        var start = reading.Article.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        return new TextSpan(start, start + words.Length);
    }
}
