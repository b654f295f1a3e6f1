using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Syntax;

/// <summary>Tells quotation marks from apostrophes, and opening marks from closing ones.</summary>
internal sealed class QuotationMarkReader
{
    private const int LongestElision = 5;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _elisions =
        LanguageTable.ReadWords("English/elisions.tsv").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of a mark, by its first character.</summary>
    public static QuotationMarkKind KindOf(char c) => c switch
    {
        '"' or '“' or '”' or '„' or '‟' or '＂' => QuotationMarkKind.Double,
        '\'' or '‘' or '’' or '‚' or '`' => QuotationMarkKind.Single,
        '«' or '»' or '‹' or '›' => QuotationMarkKind.Angle,
        _ => QuotationMarkKind.None,
    };

    /// <summary>The marks of a block in text order. Linear: one pass from the end to find where single marks may close, one from the start.</summary>
    public List<QuotationMark> Read(string text, TextSpan block)
    {
        List<QuotationMark> marks = [];
        int lastSingleClose = LastSingleClose(text, block);
        int openDoubles = 0;
        int openSingles = 0;
        for (int at = block.Start; at < block.End; at++)
        {
            QuotationMarkKind kind = KindOf(text[at]);
            if (kind == QuotationMarkKind.None)
            {
                continue;
            }

            if (kind == QuotationMarkKind.Single)
            {
                if (ReadSingle(text, block, at, lastSingleClose, openSingles) is { } mark)
                {
                    marks.Add(mark);
                    openSingles += mark.Opens ? 1 : -1;
                }

                continue;
            }

            bool opens = kind == QuotationMarkKind.Angle ? text[at] is '«' or '‹' : OpensDouble(text, block, at, openDoubles);
            marks.Add(new QuotationMark(new TextSpan(at, at + 1), kind, opens));
            if (kind == QuotationMarkKind.Double)
            {
                openDoubles = opens ? openDoubles + 1 : Math.Max(0, openDoubles - 1);
            }
        }

        return marks;
    }

    private static bool OpensDouble(string text, TextSpan block, int at, int openCount)
    {
        if (text[at] is '“' or '„' or '‟')
        {
            return true;
        }

        if (text[at] == '”')
        {
            return false;
        }

        bool afterSpace = FollowsOpening(text, block, at);
        bool beforeSpace = at + 1 == block.End || char.IsWhiteSpace(text[at + 1]);
        return afterSpace == beforeSpace ? openCount == 0 : afterSpace;
    }

    private QuotationMark? ReadSingle(string text, TextSpan block, int at, int lastClose, int openCount)
    {
        if (text[at] == '‘' || text[at] is '\'' or '`' && openCount == 0)
        {
            bool opens = FollowsOpening(text, block, at) && at + 1 < block.End && !char.IsWhiteSpace(text[at + 1]) && at < lastClose && !StartsElision(text, block, at);
            return opens ? new QuotationMark(new TextSpan(at, at + 1), QuotationMarkKind.Single, true) : null;
        }

        bool closes = openCount > 0 && MayCloseSingle(text, block, at);
        return closes ? new QuotationMark(new TextSpan(at, at + 1), QuotationMarkKind.Single, false) : null;
    }

    // "(‘", "—‘" and "“‘" open as a space does.
    private static bool FollowsOpening(string text, TextSpan block, int at) =>
        at == block.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '{' or '“' or '"' or '‘' or '«' or '/' || Characters.IsDash(text[at - 1]);

    private static bool MayCloseSingle(string text, TextSpan block, int at)
    {
        bool followsWord = at > block.Start && !char.IsWhiteSpace(text[at - 1]);
        bool precedesWord = at + 1 < block.End && Characters.IsWord(text[at + 1]);
        return followsWord && !precedesWord && !IsPlural(text, block, at);
    }

    // "the soldiers’ families": an apostrophe after s with a word after it, and a quotation seldom ends so without a mark.
    private static bool IsPlural(string text, TextSpan block, int at)
    {
        bool followsPlural = text[at - 1] == 's' && at + 2 < block.End && text[at + 1] == ' ' && char.IsLower(text[at + 2]);
        return followsPlural && HasLaterClose(text, block, at + 1);
    }

    private static bool HasLaterClose(string text, TextSpan block, int start)
    {
        const int Reach = 300;
        int end = Math.Min(block.End, start + Reach);
        for (int at = start; at < end; at++)
        {
            bool isSingle = text[at] is '\'' or '’';
            bool closes = isSingle && !(at + 1 < block.End && Characters.IsWord(text[at + 1])) && !char.IsWhiteSpace(text[at - 1]);
            if (closes || text[at] == '‘')
            {
                return closes;
            }
        }

        return false;
    }

    private static int LastSingleClose(string text, TextSpan block)
    {
        for (int at = block.End - 1; at > block.Start; at--)
        {
            bool isSingle = text[at] is '\'' or '’';
            if (isSingle && !char.IsWhiteSpace(text[at - 1]) && !(at + 1 < block.End && Characters.IsWord(text[at + 1])))
            {
                return at;
            }
        }

        return -1;
    }

    // "'em", "'90s".
    private bool StartsElision(string text, TextSpan block, int at)
    {
        if (text[at] != '‘' && text[at] != '\'')
        {
            return false;
        }

        int end = at + 1;
        while (end < block.End && end - at <= LongestElision + 1 && Characters.IsWord(text[end]))
        {
            end++;
        }

        bool isDecade = end - at == 4 && char.IsAsciiDigit(text[at + 1]) && text[end - 1] == 's';
        return isDecade || _elisions.Contains(text.AsSpan(at + 1, end - at - 1));
    }
}
