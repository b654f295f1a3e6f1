namespace Hearsay.Tests.House;

/// <summary>Cuts comments and string literals out of C# text, keeping lines where they are.</summary>
internal static class CodeText
{
    /// <summary>The text with every character of a comment, string or character literal turned into a space.</summary>
    public static string Of(string text)
    {
        var code = text.ToCharArray();
        for (var at = 0; at < text.Length;)
        {
            var end = LiteralEnd(text, at);
            if (end == at)
            {
                at++;
                continue;
            }

            for (; at < end; at++)
            {
                if (code[at] != '\n') code[at] = ' ';
            }
        }

        return new string(code);
    }

    private static int LiteralEnd(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("//")) return At(text, "\n", at);
        if (rest.StartsWith("/*")) return After(text, "*/", at + 2);
        if (rest.StartsWith("\"\"\"")) return RawEnd(text, at);
        if (rest.StartsWith("@\"") || rest.StartsWith("$@\"") || rest.StartsWith("@$\""))
        {
            return VerbatimEnd(text, text.IndexOf('"', at) + 1);
        }

        return text[at] is '"' or '\'' ? EscapedEnd(text, at + 1, text[at]) : at;
    }

    private static int RawEnd(string text, int at)
    {
        var quoteCount = text.AsSpan(at).IndexOfAnyExcept('"');
        return quoteCount < 0 ? text.Length : After(text, new string('"', quoteCount), at + quoteCount);
    }

    private static int VerbatimEnd(string text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] != '"') at++;
            else if (at + 1 < text.Length && text[at + 1] == '"') at += 2;
            else return at + 1;
        }

        return text.Length;
    }

    private static int EscapedEnd(string text, int at, char mark)
    {
        while (at < text.Length && text[at] != mark && text[at] != '\n') at += text[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, text.Length);
    }

    private static int At(string text, string mark, int from) =>
        text.IndexOf(mark, from, StringComparison.Ordinal) is var at and >= 0 ? at : text.Length;

    private static int After(string text, string mark, int from) => Math.Min(At(text, mark, from) + mark.Length, text.Length);
}
