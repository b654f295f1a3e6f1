using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>A name in the text, before it is known whose it is.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index just after its last token.</param>
/// <param name="Text">The words, parted by single blanks.</param>
/// <param name="Title">The title before it, which is not part of it, or null.</param>
/// <param name="Kind">What the words and their neighbours say it is.</param>
/// <param name="Strength">How strongly they say so, 0 (a guess) to 3.</param>
internal sealed record NameMention(int First, int End, string Text, Title? Title, EntityKind Kind, int Strength)
{
    /// <summary>The words of the name.</summary>
    public string[] Words { get; } = Text.Split(' ');

    /// <summary>What the trained reader of names says of it, or null where it marks no such name.</summary>
    public NameSpan? Marked { get; init; }
}
