using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>What the tagger sees of one word: its form, its ends and its letters' case, as hashed ids.</summary>
internal readonly struct WordFeatures
{
    private const int LongestWord = 48;
    private const int LongestShape = 12;

    private WordFeatures(ReadOnlySpan<char> form, ReadOnlySpan<char> plain)
    {
        Form = FeatureHasher.Hash(form);
        Plain = FeatureHasher.Hash(plain);
        Suffix1 = FeatureHasher.Hash(plain[^Math.Min(1, plain.Length)..]);
        Suffix2 = FeatureHasher.Hash(plain[^Math.Min(2, plain.Length)..]);
        Suffix3 = FeatureHasher.Hash(plain[^Math.Min(3, plain.Length)..]);
        Suffix4 = FeatureHasher.Hash(plain[^Math.Min(4, plain.Length)..]);
        Prefix2 = FeatureHasher.Hash(plain[..Math.Min(2, plain.Length)]);
        Prefix3 = FeatureHasher.Hash(plain[..Math.Min(3, plain.Length)]);
        Shape = ShapeOf(form);
        Case = CaseOf(form);
        Length = form.Length;
    }

    /// <summary>The form as it is written.</summary>
    public uint Form { get; }

    /// <summary>The form in lower case, with a zero for every digit.</summary>
    public uint Plain { get; }

    /// <summary>The last character of the plain form.</summary>
    public uint Suffix1 { get; }

    /// <summary>The last two characters of the plain form.</summary>
    public uint Suffix2 { get; }

    /// <summary>The last three characters of the plain form.</summary>
    public uint Suffix3 { get; }

    /// <summary>The last four characters of the plain form.</summary>
    public uint Suffix4 { get; }

    /// <summary>The first two characters of the plain form.</summary>
    public uint Prefix2 { get; }

    /// <summary>The first three characters of the plain form.</summary>
    public uint Prefix3 { get; }

    /// <summary>The kinds of its characters, runs of one kind written once: "Aa", "A", "0-0".</summary>
    public uint Shape { get; }

    /// <summary>How its letters are written.</summary>
    public WordCase Case { get; }

    /// <summary>The number of its characters.</summary>
    public int Length { get; }

    /// <summary>What is seen of a word.</summary>
    public static WordFeatures Of(ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> bounded = form[..Math.Min(form.Length, LongestWord)];
        Span<char> plain = stackalloc char[bounded.Length];
        bounded.ToLowerInvariant(plain);
        foreach (ref var c in plain)
        {
            c = char.IsAsciiDigit(c) ? '0' : c == '’' ? '\'' : c;
        }

        return new WordFeatures(bounded, plain);
    }

    /// <summary>How the letters of a word are written.</summary>
    public static WordCase CaseOf(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty || !char.IsLetter(form[0]))
        {
            return form.IndexOfAnyInRange('0', '9') >= 0 ? WordCase.Number : WordCase.None;
        }

        if (!char.IsUpper(form[0]))
        {
            return WordCase.Lower;
        }

        var upperCount = 1;
        foreach (var c in form[1..])
        {
            upperCount += char.IsUpper(c) ? 1 : 0;
        }

        return upperCount == 1 ? WordCase.Capital : upperCount * 2 > form.Length ? WordCase.Upper : WordCase.Mixed;
    }

    private static uint ShapeOf(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[LongestShape];
        var length = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'A' : char.IsLetter(c) ? 'a' : char.IsAsciiDigit(c) ? '0' : c;
            if (length == 0 || shape[length - 1] != kind)
            {
                shape[length++] = kind;
            }

            if (length == LongestShape)
            {
                break;
            }
        }

        return FeatureHasher.Hash(shape[..length]);
    }
}
