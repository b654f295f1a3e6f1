using Hearsay.Attributions;
using Hearsay.Languages;

namespace Hearsay.Tests.Attributions;

public class RelayFinderTests
{
    [Theory]
    [InlineData("{Lund} <told> Radio Orland [the wall was down].")]
    [InlineData("{Lund} <confirmed> with Radio Orland [that the wall was down].")]
    [InlineData("{The surgeon who spoke with Radio Orland} <added> [that the wall was down].")]
    [InlineData("In an interview with Radio Orland, {Lund} <said> [the wall was down].")]
    [InlineData("{Lund} <said> on Radio Orland [that the wall was down].")]
    [InlineData("{Lund} <said> in remarks broadcast by Radio Orland [that the wall was down].")]
    public void An_outlet_that_was_told_passes_it_on(string text) => Assert.Equal("Radio Orland", Find(text));

    [Theory]
    [InlineData("{Radio Orland} <said> [the wall was down].")]
    [InlineData("{Lund} <said> [Radio Orland had told him the wall was down].")]
    [InlineData("{Lund, who once worked for Radio Orland,} <said> [the wall was down].")]
    [InlineData("{A critic of Radio Orland} <said> [the wall was down].")]
    public void An_outlet_that_is_only_named_does_not(string text) => Assert.Equal("", Find(text));

    private static string Find(string text)
    {
        var marked = MarkedText.Read(text);
        var draft = new AttributionDraft(marked.Proposal);
        new RelayFinder(marked.Table, NamedEntities.Index(marked, ("Radio Orland", EntityKind.Outlet)), RelayTable.Load()).Find(draft);
        return string.Join("; ", draft.Relays.Select(relay => marked.Words(relay)));
    }
}
