using Hearsay.Attributions;
using Hearsay.Languages;

namespace Hearsay.Tests.Attributions;

public class SourceResolverTests
{
    [Theory]
    [InlineData("{Anna Lund} <said> [so].", "Anna Lund")]
    [InlineData("{The surgeon Anna Lund} <said> [so].", "Anna Lund")]
    [InlineData("{A surgeon at the hospital, Anna Lund,} <said> [so].", "Anna Lund")]
    [InlineData("{Anna Lund, a critic of Per Holm,} <said> [so].", "Anna Lund")]
    [InlineData("{Per Holm’s deputy manager, Anna Lund,} <said> [so].", "Anna Lund")]
    [InlineData("{a military official named Anna Lund} <said> [so].", "Anna Lund")]
    [InlineData("Anna Lund, {who} <said> [so].", "Anna Lund")]
    [InlineData("{A friend of Per Holm} <said> [so].", null)]
    [InlineData("{Per Holm’s friends} <said> [so].", null)]
    public void The_name_at_the_core_of_the_words_is_the_source(string text, string? name)
    {
        var marked = MarkedText.Read(text);
        var entities = NamedEntities.Index(marked, ("Anna Lund", EntityKind.Person), ("Per Holm", EntityKind.Person));
        Assert.Equal(name, Resolve(marked, entities).Name);
    }

    [Fact]
    public void A_source_without_a_name_has_the_kind_of_its_words()
    {
        var marked = MarkedText.Read("{Two officials} <said> [so].");
        Assert.Equal(EntityKind.Group, Resolve(marked, NamedEntities.Index(marked)).Kind);
    }

    private static Source Resolve(MarkedText marked, EntityIndex entities) =>
        new SourceResolver(marked.Table, entities, SourceKindTable.English).Resolve(marked.Proposal.Source!.Value); // Every text marks one.
}
