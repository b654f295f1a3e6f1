
namespace Hearsay.Plain;

/// <summary>What the look of one block of plain text tells about it.</summary>
/// <param name="Source">Its characters, line ends included.</param>
internal sealed record Line(string Source)
{
    private const int MaximumHeadlineWords = 30;
    private const int MaximumHeadingWords = 9;
    private static readonly char[] _closers = ['"', '”', '’', '\'', ')', ']', '»'];

    /// <summary>Its words on one line.</summary>
    public string Text { get; } = string.Join(' ', Words(Source));

    /// <summary>The number of its words.</summary>
    public int WordCount => Words(Source).Length;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsAsSentence => Text.TrimEnd(_closers) is { Length: > 0 } bare
        && bare[^1] is '.' or '!' or '?' or '…' or ':' or ';' or ',';

    /// <summary>Whether it may be a headline: short, and either without a final stop or with its words in capitals.</summary>
    public bool LooksLikeHeadline =>
        WordCount is > 1 and <= MaximumHeadlineWords && (!EndsAsSentence || Text[^1] is '?' or '!' || (IsTitleCase && WordCount > 3));

    /// <summary>Whether it may be a heading between paragraphs: a few words that begin with a capital and end without any mark.</summary>
    public bool LooksLikeHeading =>
        WordCount <= MaximumHeadingWords && Text.Length > 2 && char.IsUpper(Text[0]) && (char.IsLetterOrDigit(Text[^1])
            || Text[^1] == '?') && !Text.Contains('"', StringComparison.Ordinal);

    /// <summary>Whether a bullet or a number stands before it.</summary>
    public bool IsItem => Source[0] is '•' or '‣' or '▪' or '●' or '◦' or '·' || (Source.Length > 1 && Source[0] is '*' or '-' or '–'
        && Source[1] == ' ') || IsNumbered;

    /// <summary>Whether it is set as a quotation is in a letter.</summary>
    public bool IsQuote => Source[0] == '>';

    /// <summary>Whether both lines have the same words, marks and case aside.</summary>
    public static bool SameWords(string left, string right) => Letters(left).SequenceEqual(Letters(right));

    private bool IsNumbered
    {
        get
        {
            var digits = Source.TakeWhile(char.IsAsciiDigit).Count();
            return digits is 1 or 2 && Source.Length > digits + 1 && Source[digits] is '.' or ')' && Source[digits + 1] == ' ';
        }
    }

    // Every long word of a headline in title case begins with a capital; a sentence of the body has some that do not.
    private bool IsTitleCase
    {
        get
        {
            var longWords = Words(Source).Where(word => word.Count(char.IsLetter) > 4).ToList();
            return longWords.Count > 1 && longWords.All(word => char.IsUpper(word.First(char.IsLetterOrDigit))
                || char.IsDigit(word.First(char.IsLetterOrDigit)));
        }
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<char> Letters(string text) =>
        text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
}
