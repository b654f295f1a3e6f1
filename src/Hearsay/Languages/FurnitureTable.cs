using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Hearsay.Languages;

/// <summary>Knows the lines of a page that are not its story by their phrases: promos, calls, credits, corrections, captions.</summary>
internal sealed class FurnitureTable
{
    /// <summary>The most characters of a line that is looked at; a longer one is body text.</summary>
    public const int MaximumLength = 2000;

    private static readonly SearchValues<char> _quotationMarks = SearchValues.Create("\"“”«»„");
    private static readonly SearchValues<char> _marks = SearchValues.Create(":?!.,|/@©()[=【】");

    private readonly FrozenDictionary<string, ImmutableArray<FurniturePhrase>> _phrases;

    private FurnitureTable(IEnumerable<FurniturePhrase> phrases) =>
        _phrases = phrases.GroupBy(phrase => phrase.Words[0]).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    /// <summary>Loads the tables of all languages: what language a page is in shows only once its furniture is known.</summary>
    public static FurnitureTable Load() =>
        new(TsvTable.PathsOf("furniture.tsv").SelectMany(path => TsvTable.Read(path, 4)).Select(ToPhrase));

    /// <summary>The kind of furniture that the line is, or null where it may be body text.</summary>
    public BlockKind? KindOf(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength) return null;
        var words = WordsOf(line);
        if (words.Count == 0) return BlockKind.Other;
        var quotes = line.ContainsAny(_quotationMarks);
        for (var start = 0; start < words.Count; start++)
        {
            if (KindAt(start, words, quotes) is { } kind) return kind;
        }

        return null;
    }

    private BlockKind? KindAt(int start, List<string> words, bool quotes)
    {
        if (!_phrases.TryGetValue(words[start], out var phrases)) return null;
        foreach (var phrase in phrases)
        {
            if (MayStandAt(start, words, phrase.Place, quotes) && phrase.StandsAt(start, words)) return phrase.Kind;
        }

        return null;
    }

    private static bool MayStandAt(int start, List<string> words, FurniturePlace place, bool quotes) => place switch
    {
        FurniturePlace.Ends => true,
        FurniturePlace.Holds => !quotes,
        // "(h/t the Harbour Post)" stands in brackets as a whole.
        _ => start == 0 || (start == 1 && words[0] is "(" or "["),
    };

    /// <summary>The words and telling marks of a line in lower case, with typewriter apostrophes; ornaments are left out.</summary>
    /// <remarks>In scripts that leave no space between words every character counts as one.</remarks>
    private static List<string> WordsOf(ReadOnlySpan<char> line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var written in line)
        {
            var character = Narrow(written);
            if (IsIdeograph(character)) Mark(character, word, words);
            else if (char.IsLetterOrDigit(character)) word.Append(char.ToLowerInvariant(character));
            else if (character is '\'' or '’' && word.Length > 0) word.Append('\'');
            else Mark(character, word, words);
        }

        Mark(' ', word, words);
        return words;
    }

    // Chinese and Japanese write Latin letters and marks as wide as their own: "：" is ":".
    private static char Narrow(char character) => character is >= '\uff01' and <= '\uff5e' ? (char)(character - 0xfee0) : character;

    private static bool IsIdeograph(char character) => character is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff');

    private static void Mark(char character, StringBuilder word, List<string> words)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
        if (_marks.Contains(character) || IsIdeograph(character)) words.Add(character.ToString());
    }

    private static FurniturePhrase ToPhrase(ImmutableArray<string> columns) => new(
        Enum.Parse<BlockKind>(columns[0], ignoreCase: true),
        Enum.Parse<FurniturePlace>(columns[1], ignoreCase: true),
        int.Parse(columns[2], CultureInfo.InvariantCulture),
        [.. columns[3].Split(' ').SelectMany(word => word == "*" ? [word] : WordsOf(word))]);
}
