using System.Text;

namespace Hearsay.Tests.Specs;

/// <summary>Odd texts made from a seed: words of the trade, marks, broken characters, controls and very long lines, in any order.</summary>
internal sealed class RandomTexts(int seed)
{
    private static readonly string[] Pieces =
    [
        "the minister", "said", "told reporters", "according to", "Ann Lee", "The Quay", "reportedly", "that", "he", "they", "its",
        "denied", "on Monday", "(AP)", "H/T", "RELATED:", "as noted by", "citing", "claim that", "don't", "U.S.", "Mr. O'Neil", "3,000",
        "“", "”", "‘", "’", "\"", "'", "``", "''", ".", ".", ",", ",", ":", ";", "?", "!", "—", "...", "…", "(", ")", "[", "\n\n", "\n\n",
        "\n", "\r\n", "\t", " ", "  ", "\u00a0", "\u2028", "\ufeff", "\u200b", "\ud83d\ude00", "\ud83d", "\ude00", "e\u0301", "\0",
        "\u0007", "\u001b[31m", "\uffff", "\u202e", "中文", "при", "<b>", "&amp;", "https://quay.example/a?b=c", "@quay", "#dam",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next text, of up to a few hundred pieces.</summary>
    public string Next()
    {
        var text = new StringBuilder();
        var pieceCount = _random.Next(1, 300);
        while (pieceCount-- > 0) text.Append(Pieces[_random.Next(Pieces.Length)]).Append(_random.Next(4) == 0 ? "" : " ");
        return text.ToString();
    }

    /// <summary>One piece many times over, without a line's end.</summary>
    public string NextLongLine()
    {
        var piece = Pieces[_random.Next(Pieces.Length)];
        return new StringBuilder().Insert(0, piece, 20_000 / piece.Length).ToString();
    }
}
