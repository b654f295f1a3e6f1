using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The labels that common words usually have: what can be known of the words ahead before they are tagged.</summary>
internal sealed class UsualTags
{
    /// <summary>What stands for a word that is not common.</summary>
    public const ushort Unknown = ushort.MaxValue;

    private readonly Dictionary<uint, ushort> _usual;

    /// <summary>Takes the usual label and the second of each word, by the hash of its plain form.</summary>
    public UsualTags(Dictionary<uint, ushort> usual) => _usual = usual;

    /// <summary>A usual label and the one that is next to it; <see cref="TagFeatures.Outside"/> where there is no second.</summary>
    public static ushort Pair(int first, int second) => (ushort)(first << 8 | second);

    /// <summary>Takes the words of a model file.</summary>
    /// <exception cref="InvalidDataException">They are not there or do not fit together.</exception>
    public static UsualTags From(ModelFile file)
    {
        ReadOnlySpan<uint> words = file.Tensor<uint>("usualWords").Values;
        ReadOnlySpan<ushort> tags = file.Tensor<ushort>("usualTags").Values;
        if (words.Length != tags.Length)
        {
            throw new InvalidDataException($"{file.Header.Name}: {words.Length} usual tags were expected, {tags.Length} were found.");
        }

        Dictionary<uint, ushort> usual = new(words.Length);
        for (var index = 0; index < words.Length; index++)
        {
            usual[words[index]] = tags[index];
        }

        return new UsualTags(usual);
    }

    /// <summary>Adds the words to a model file.</summary>
    public void AddTo(ModelFileWriter writer)
    {
        uint[] words = [.. _usual.Keys.Order()];
        writer.AddTensor<uint>("usualWords", words, 1);
        writer.AddTensor<ushort>("usualTags", [.. words.Select(word => _usual[word])], 1);
    }

    /// <summary>Writes what is usual for each word of a sentence.</summary>
    public void Write(ReadOnlySpan<WordFeatures> words, Span<ushort> usual)
    {
        for (var index = 0; index < words.Length; index++)
        {
            usual[index] = _usual.TryGetValue(words[index].Plain, out var pair) ? pair : Unknown;
        }
    }
}
