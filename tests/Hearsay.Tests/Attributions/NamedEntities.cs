using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

/// <summary>Entities of a test, each mentioned by name wherever its name stands in the text.</summary>
internal static class NamedEntities
{
    public static ImmutableArray<Entity> In(MarkedText text, params (string Name, EntityKind Kind)[] names) =>
        [.. names.Select(name => new Entity(name.Name, name.Kind, null, MentionsOf(text, name.Name)))];

    public static EntityIndex Index(MarkedText text, params (string Name, EntityKind Kind)[] names) => new(In(text, names));

    private static ImmutableArray<Mention> MentionsOf(MarkedText text, string name)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (var start = Next(text, name, 0); start >= 0; start = Next(text, name, start + 1))
            mentions.Add(new Mention(new TextSpan(start, start + name.Length), MentionForm.Name));
        return mentions.ToImmutable();
    }

    private static int Next(MarkedText text, string name, int from) => text.Article.Text.IndexOf(name, from, StringComparison.Ordinal);
}
