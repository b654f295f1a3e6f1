using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class OriginTracerTests
{
    private const string Text = "The Courier reported that Lund said the wall was down. Radio Tarn News said it was not.";

    [Fact]
    public void One_source_is_one_origin_however_often_it_speaks() =>
        Check("Sigrid Halvorsen: 0, 1", Said("Sigrid Halvorsen"), Said("Sigrid Halvorsen"));

    [Fact]
    public void Sources_of_one_entity_are_one_origin() =>
        Check("Sigrid Halvorsen: 0, 1", Said("Sigrid Halvorsen", entity: 0), Said(null, entity: 0));

    [Fact]
    public void A_shorter_name_is_the_same_origin() =>
        Check("Radio Tarn News: 0, 1", Said("Radio Tarn News", EntityKind.Outlet), Said("Radio Tarn", EntityKind.Outlet));

    [Fact]
    public void A_longer_name_is_the_same_origin() =>
        Check("Halvorsen: 0, 1", Said("Halvorsen"), Said("Sigrid Halvorsen"));

    [Fact]
    public void A_person_and_an_outlet_of_one_name_are_two() =>
        Check("Lund: 0 | Lund Post: 1", Said("Lund"), Said("Lund Post", EntityKind.Outlet));

    [Fact]
    public void Unnamed_sources_are_kept_apart() =>
        Check("The Courier: 0 | The Courier: 1", Said(null, EntityKind.Unnamed), Said(null, EntityKind.Unnamed));

    [Fact]
    public void A_relay_is_no_origin() =>
        Check("Lund: 0", Said("Lund") with { Via = [new Relay("Courier", EntityKind.Outlet, null, [], null)] });

    [Fact]
    public void An_attribution_of_nothing_but_anothers_statement_adds_none() =>
        Check("Lund: 1", Outer("that Lund said the wall was down"), Inner());

    [Fact]
    public void An_attribution_that_says_more_adds_one() =>
        Check("The Courier: 0 | Lund: 1", Outer("that Lund said the wall was down. Radio Tarn News said it was not"), Inner());

    [Fact]
    public void An_attitude_inside_leaves_the_speaker_as_the_origin() =>
        Check("The Courier: 0", Outer("that Lund said the wall was down"), Inner() with { Act = Act.Attitude });

    [Fact]
    public void What_has_no_source_or_was_not_uttered_adds_none() =>
        Check("", Said("Lund") with { Source = null }, Said("Lund") with { Act = Act.Attitude }, Said("Lund", EntityKind.Writer));

    [Fact]
    public void Who_did_not_say_it_is_no_origin() => Check("", Said("Lund") with { Polarity = Polarity.Negative });

    private static Attribution Outer(string content) => Said("The Courier", EntityKind.Outlet) with { Content = [Span(content)] };

    private static Attribution Inner() => new()
    {
        Source = new Source([Span("Lund")], null, "Lund", EntityKind.Person),
        Cue = [Span("said")],
        Content = [Span("the wall was down")],
        Within = 0,
    };

    private static Attribution Said(string? name, EntityKind kind = EntityKind.Person, int? entity = null) => new()
    {
        Source = new Source([Span("The Courier")], entity, name, kind),
        Cue = [Span("said")],
        Content = [Span("the wall was down")],
    };

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static void Check(string expected, params Attribution[] attributions)
    {
        var entity = new Entity("Sigrid Halvorsen", EntityKind.Person, null, [new Mention(Span("Lund"), MentionForm.Name)]);
        var origins = OriginTracer.Trace(new Article { Text = Text }, [.. attributions], [entity]);
        Assert.Equal(expected, string.Join(" | ", origins.Select(origin => $"{origin.Name}: {string.Join(", ", origin.Attributions)}")));
    }
}
