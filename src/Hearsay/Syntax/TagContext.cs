namespace Hearsay.Syntax;

/// <summary>What the tagger knows of a sentence before it begins.</summary>
internal readonly ref struct TagContext
{
    /// <summary>Takes the words and what is usual for each.</summary>
    public TagContext(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<ushort> usual)
    {
        Words = words;
        Usual = usual;
        IsHeadline = TagFeatures.IsHeadlineCase(words);
    }

    /// <summary>What is seen of each word.</summary>
    public ReadOnlySpan<WordFeatures> Words { get; }

    /// <summary>What is usual for each word, as <see cref="UsualTags"/> writes it.</summary>
    public ReadOnlySpan<ushort> Usual { get; }

    /// <summary>Whether the sentence is written like a headline.</summary>
    public bool IsHeadline { get; }
}
