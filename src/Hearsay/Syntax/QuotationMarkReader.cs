using Hearsay.Languages;

namespace Hearsay.Syntax;

/// <summary>Tells quotation marks from apostrophes, and opening marks from closing ones.</summary>
internal static class QuotationMarkReader
{
    private const int LongestElision = 5;
    /// <summary>The kind of the mark at an offset: two backquotes or two apostrophes in a row are one double mark.</summary>
    public static QuotationMarkKind KindAt(string text, int at) => text[at] switch
    {
        '"' or '“' or '”' or '„' or '‟' or '＂' => QuotationMarkKind.Double,
        '\'' or '`' when at + 1 < text.Length && text[at + 1] == text[at] => QuotationMarkKind.Double,
        '\'' or '‘' or '’' or '‚' or '`' => QuotationMarkKind.Single,
        '«' or '»' or '‹' or '›' => QuotationMarkKind.Angle,
        _ => QuotationMarkKind.None,
    };

    /// <summary>The marks of a block in text order.</summary>
    /// <remarks>Linear: one pass from the end to find where the last single mark may close, one from the start.</remarks>
    public static List<QuotationMark> Read(string text, TextSpan block)
    {
        List<QuotationMark> marks = [];
        var lastSingleClose = LastSingleClose(text, block);
        var openDoubles = 0;
        var openSingles = 0;
        for (var at = block.Start; at < block.End; at++)
        {
            switch (KindAt(text, at))
            {
                case QuotationMarkKind.Single when ReadSingle(text, block, at, lastSingleClose, openSingles) is { } single:
                    marks.Add(single);
                    openSingles += single.Opens ? 1 : -1;
                    break;
                case QuotationMarkKind.Double:
                    var mark = ReadDouble(text, block, at, openDoubles);
                    marks.Add(mark);
                    openDoubles = mark.Opens ? openDoubles + 1 : Math.Max(0, openDoubles - 1);
                    at = mark.Span.End - 1;
                    break;
                case QuotationMarkKind.Angle:
                    marks.Add(new QuotationMark(new TextSpan(at, at + 1), QuotationMarkKind.Angle, text[at] is '«' or '‹'));
                    break;
            }
        }

        return marks;
    }

    private static QuotationMark ReadDouble(string text, TextSpan block, int at, int openCount)
    {
        var isTyped = text[at] is '\'' or '`' && at + 2 <= block.End;
        var opens = isTyped ? text[at] == '`' : OpensDouble(text, block, at, openCount);
        return new QuotationMark(new TextSpan(at, isTyped ? at + 2 : at + 1), QuotationMarkKind.Double, opens);
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

        var afterSpace = FollowsOpening(text, block, at);
        var beforeSpace = at + 1 == block.End || char.IsWhiteSpace(text[at + 1]);
        return afterSpace == beforeSpace ? openCount == 0 : afterSpace;
    }

    private static QuotationMark? ReadSingle(string text, TextSpan block, int at, int lastClose, int openCount)
    {
        if (text[at] == '‘' || text[at] is '\'' or '`' && openCount == 0)
        {
            var opens = FollowsOpening(text, block, at) && at + 1 < block.End && !char.IsWhiteSpace(text[at + 1]) && at < lastClose
                && !StartsElision(text, block, at);
            return opens ? new QuotationMark(new TextSpan(at, at + 1), QuotationMarkKind.Single, true) : null;
        }

        var closes = openCount > 0 && MayCloseSingle(text, block, at);
        return closes ? new QuotationMark(new TextSpan(at, at + 1), QuotationMarkKind.Single, false) : null;
    }

    // "(‘", "—‘" and "“‘" open as a space does.
    private static bool FollowsOpening(string text, TextSpan block, int at) =>
        at == block.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '{' or '“' or '"' or '‘' or '«' or '/'
            || Characters.IsDash(text[at - 1]);

    private static bool MayCloseSingle(string text, TextSpan block, int at)
    {
        var followsWord = at > block.Start && !char.IsWhiteSpace(text[at - 1]);
        var precedesWord = at + 1 < block.End && Characters.IsWord(text[at + 1]);
        return followsWord && !precedesWord && !IsPlural(text, block, at);
    }

    // "the soldiers’ families": an apostrophe after s with a word after it, and a quotation seldom ends so without a mark.
    private static bool IsPlural(string text, TextSpan block, int at)
    {
        var followsPlural = text[at - 1] == 's' && at + 2 < block.End && text[at + 1] == ' ' && char.IsLower(text[at + 2]);
        return followsPlural && HasLaterClose(text, block, at + 1);
    }

    private static bool HasLaterClose(string text, TextSpan block, int start)
    {
        const int Reach = 300;
        var end = Math.Min(block.End, start + Reach);
        for (var at = start; at < end; at++)
        {
            var isSingle = text[at] is '\'' or '’';
            var closes = isSingle && !(at + 1 < block.End && Characters.IsWord(text[at + 1])) && !char.IsWhiteSpace(text[at - 1]);
            if (closes || text[at] == '‘')
            {
                return closes;
            }
        }

        return false;
    }

    private static int LastSingleClose(string text, TextSpan block)
    {
        for (var at = block.End - 1; at > block.Start; at--)
        {
            var isSingle = text[at] is '\'' or '’';
            if (isSingle && !char.IsWhiteSpace(text[at - 1]) && !(at + 1 < block.End && Characters.IsWord(text[at + 1])))
            {
                return at;
            }
        }

        return -1;
    }

    // "'em", "'90s".
    private static bool StartsElision(string text, TextSpan block, int at)
    {
        if (text[at] != '‘' && text[at] != '\'')
        {
            return false;
        }

        var end = at + 1;
        while (end < block.End && end - at <= LongestElision + 1 && Characters.IsWord(text[end]))
        {
            end++;
        }

        var isDecade = end - at == 4 && char.IsAsciiDigit(text[at + 1]) && text[end - 1] == 's';
        return isDecade || FoldedWordTable.Elisions.Has(text.AsSpan(at + 1, end - at - 1));
    }
}
