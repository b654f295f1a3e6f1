using System.Text.Json;
using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class AnnotationExportTests
{
    [Fact]
    public void The_annotations_of_a_report_are_as_they_were_and_hold_against_the_schema()
    {
        var export = new AnnotationExport(ExportSample.Options);
        var text = ExportSample.Write(export, ExportSample.Blog());
        Golden.Hold("annotations.jsonld", text);
        Schema.Hold("webannotation", text);
        Assert.Equal(export.RowCount, Items(text).Length);
    }

    [Fact]
    public void Annotations_of_every_part_hold_against_the_schema()
    {
        Schema.Hold("webannotation", Write(SampleReading.Make(), hasText: true));
        Schema.Hold("webannotation", Write(new Reading { Article = new Article { Text = "" } }, hasText: true));
    }

    [Fact]
    public void Selectors_count_code_points_and_quote_what_they_select()
    {
        var plain = SampleReading.Make();
        var reading = Shift(plain, "😀😀 ");
        var letters = reading.Article.Text.EnumerateRunes().ToArray();
        var selectors = Items(Write(reading, hasText: true)).SelectMany(Selectors).ToArray();
        Assert.NotEmpty(selectors);
        Assert.All(selectors, selector =>
        {
            var (start, end) = (selector[0].GetProperty("start").GetInt32(), selector[0].GetProperty("end").GetInt32());
            var words = string.Concat(letters[start..end].Select(letter => letter.ToString()));
            Assert.Equal(selector[1].GetProperty("exact").GetString(), words);
            var context = selector[1].GetProperty("prefix").GetString() + words + selector[1].GetProperty("suffix").GetString();
            Assert.Contains(context, reading.Article.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Source_and_cue_are_tagged_and_linked_to_the_statement()
    {
        var items = Items(Write(SampleReading.Make(), hasText: true));
        var link = items.First(item => MotivationOf(item) == "linking");
        var statement = items.Single(item => Id(item) == link.GetProperty("target").GetString());
        Assert.Equal("identifying", MotivationOf(statement));
        var tags = link.GetProperty("body").EnumerateArray().Select(id => items.Single(item => Id(item) == id.GetString()));
        Assert.Equal(["source", "cue"], tags.Select(tag => tag.GetProperty("body").GetProperty("value").GetString()));
    }

    [Fact]
    public void A_quotation_has_a_speaker_and_a_claim_an_author_and_who_put_it_so()
    {
        var bodies = Items(Write(SampleReading.Make(), hasText: true)).Where(item => MotivationOf(item) == "identifying")
            .Select(item => item.GetProperty("body")).ToArray();
        Assert.Equal("Ana Ruiz", Name(bodies[0], "schema:spokenByCharacter"));
        Assert.Equal("The crew", Name(bodies[1], "schema:author"));
        Assert.Equal("Island Herald", Name(bodies[1], "schema:claimInterpreter"));
        Assert.Equal("negative", bodies[1].GetProperty("hearsay:polarity").GetString());
        Assert.False(bodies[2].TryGetProperty("schema:author", out _));
        Assert.Equal("Gazette", Name(bodies[0].GetProperty("prov:qualifiedAttribution")[0], "prov:agent"));
    }

    [Fact]
    public void A_note_on_a_story_targets_its_page()
    {
        var export = new AnnotationExport(ExportSample.Options);
        Remark[] remarks = [new Remark("note-9", Motivation.Commenting, "Two towns.", ExportSample.Now)];
        var text = export.Begin() + export.WriteStory(Permalink.OfStory("7"), remarks) + export.End();
        Schema.Hold("webannotation", text);
        Assert.Equal("http://127.0.0.1:8517/story?id=7", Assert.Single(Items(text)).GetProperty("target").GetString());
    }

    [Fact]
    public void Without_text_no_words_are_quoted()
    {
        var text = Write(SampleReading.Make(), hasText: false);
        Schema.Hold("webannotation", text);
        Assert.DoesNotContain("TextQuoteSelector", text, StringComparison.Ordinal);
        Assert.DoesNotContain("engine room", text, StringComparison.Ordinal);
        Assert.Contains("TextPositionSelector", text, StringComparison.Ordinal);
    }

    private static string Write(Reading reading, bool hasText) =>
        ExportSample.Write(new AnnotationExport(ExportSample.Options with { HasText = hasText }), new ExportedReading(reading));

    // The same reading of a text that begins with something before it.
    private static Reading Shift(Reading reading, string before)
    {
        var moved = JsonOffsets.Shift(ReadingJson.Write(reading), before);
        return ReadingJson.Parse(moved);
    }

    private static JsonElement[] Items(string text) =>
        [.. JsonDocument.Parse(text).RootElement.GetProperty("first").GetProperty("items").EnumerateArray()];

    private static IEnumerable<JsonElement> Selectors(JsonElement item)
    {
        var target = item.GetProperty("target");
        if (target.ValueKind == JsonValueKind.String) return [];
        JsonElement[] parts = target.ValueKind == JsonValueKind.Array ? [.. target.EnumerateArray()] : [target];
        return parts.Where(part => part.TryGetProperty("selector", out _)).Select(part => part.GetProperty("selector"));
    }

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private static string MotivationOf(JsonElement item) => item.GetProperty("motivation").GetString()!;

    private static string? Name(JsonElement body, string member) => body.GetProperty(member).GetProperty("schema:name").GetString();
}
