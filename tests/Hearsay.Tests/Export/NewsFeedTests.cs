using System.Collections.Immutable;
using System.ServiceModel.Syndication;
using System.Xml;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;

namespace Hearsay.Tests.Export;

public class NewsFeedTests
{
    private static readonly Uri _site = new(ExportOptions.UsualSite);

    [Fact]
    public void The_feed_of_the_samples_is_as_it_was_in_both_formats()
    {
        var atom = AtomFeed.Write(Samples(ExportFormat.Atom));
        Golden.Hold("story.atom", atom);
        var json = JsonFeed.Write(Samples(ExportFormat.JsonFeed));
        Golden.Hold("story.feed.json", json);
        Schema.Hold("jsonfeed", json);
    }

    [Fact]
    public void A_known_reader_finds_what_changed_and_where()
    {
        var feed = Read(AtomFeed.Write(Samples(ExportFormat.Atom)));
        Assert.Equal("At least 11 dead after ferry strikes rocks off Skarra", feed.Title.Text);
        var items = feed.Items.ToArray();
        Assert.Equal(3, items.Length);
        Assert.StartsWith("Story begins: ", items[2].Title.Text, StringComparison.Ordinal);
        Assert.Contains(items, item => item.Title.Text.Contains("independent origin: ", StringComparison.Ordinal));
        Assert.Equal(items.Length, items.Select(item => item.Id).Distinct().Count());
        Assert.All(items, item => Assert.StartsWith("urn:sha256:", item.Id, StringComparison.Ordinal));
        Assert.Contains(feed.Links, link => link.RelationshipType == "self");
        var via = items[2].Links.Where(link => link.RelationshipType == "via").Select(link => link.Uri.AbsoluteUri);
        Assert.Equal(["https://a.example/1"], via);
    }

    [Fact]
    public void A_feed_that_is_made_again_is_the_same() =>
        Assert.Equal(AtomFeed.Write(Samples(ExportFormat.Atom)), AtomFeed.Write(Samples(ExportFormat.Atom)));

    [Fact]
    public void Words_that_xml_cannot_hold_are_marked()
    {
        Assert.Equal("a & b <c> 😀", ReadTitle("a & b <c> 😀"));
        Assert.Equal("bell\uFFFD and half \uFFFD", ReadTitle("bell\u0007 and half \uD83D"));
    }

    [Fact]
    public void Words_of_articles_are_no_markup_in_an_entry()
    {
        var state = State("<img src=x onerror=alert(1)>", ExportSample.Readings[..2], 1);
        var feed = StoryFeed.Make([state], ImmutableDictionary<string, string>.Empty, ExportFormat.Atom, _site);
        Assert.DoesNotContain("<img", feed.Entries[0].Html, StringComparison.Ordinal);
    }

    // The story of the samples as it grew: two reports, then four, then six.
    private static NewsFeed Samples(ExportFormat format)
    {
        var numbers = Enumerable.Range(1, 3);
        ImmutableArray<StoryState> states = [.. numbers.Select(number => State(null, ExportSample.Readings[..(number * 2)], number))];
        var hashes = ExportSample.Readings.ToDictionary(reading => reading.Article.Metadata.Id, reading => reading.Article.Sha256());
        return StoryFeed.Make(states, hashes, format, _site);
    }

    private static StoryState State(string? title, Reading[] readings, int number)
    {
        var named = readings.Index().Select(reading => Name(reading.Item, title, reading.Index == 0 ? "https://a.example/1" : null));
        var story = StoryReader.Read(named).MaxBy(story => story.Reports.Length)!;
        return new StoryState("1", story.Title, StoryJson.Write(story), []) { Number = number, Made = ExportSample.Now.AddHours(number) };
    }

    private static Reading Name(Reading reading, string? title, string? url)
    {
        var metadata = reading.Article.Metadata;
        return reading with { Article = reading.Article with { Metadata = metadata with { Title = title ?? metadata.Title, Url = url } } };
    }

    private static string ReadTitle(string title)
    {
        var entry = new NewsFeedEntry("urn:sha256:ab", title, "http://a.example/", ExportSample.Now, "<p>a</p>");
        var feed = new NewsFeed("urn:sha256:cd", title, "http://a.example/", "http://a.example/feed", ExportSample.Now, [entry]);
        return Read(AtomFeed.Write(feed)).Items.Single().Title.Text;
    }

    private static SyndicationFeed Read(string atom)
    {
        using var xml = XmlReader.Create(new StringReader(atom));
        return SyndicationFeed.Load(xml);
    }
}
