namespace Hearsay.Html;

/// <summary>Finds where stretches end that a parser does not search for tags.</summary>
internal static class RawText
{
    /// <summary>The offset of the end tag that closes raw text, or -1.</summary>
    public static int End(string html, string name, int from)
    {
        for (var at = from; at < html.Length && html.IndexOf("</", at, StringComparison.Ordinal) is >= 0 and var end; at = end + 2)
        {
            if (IsTag(html, end + 2, name)) return end;
        }

        return -1;
    }

    /// <summary>The offset of the end tag that closes a script, or -1. "&lt;!-- &lt;script>" hides the first end tag after it.</summary>
    public static int ScriptEnd(string html, int from)
    {
        var (inComment, isHidden) = (false, false);
        for (var at = from; at < html.Length && html.AsSpan(at).IndexOfAny('<', '-') is >= 0 and var skipped; at++)
        {
            at += skipped;
            var rest = html.AsSpan(at);
            if (rest.StartsWith("-->")) (inComment, isHidden) = (false, false);
            else if (rest.StartsWith("<!--")) inComment = true;
            else if (inComment && rest[0] == '<' && IsTag(html, at + 1, "script")) isHidden = true;
            else if (rest.StartsWith("</") && IsTag(html, at + 2, "script"))
            {
                if (!isHidden) return at;
                isHidden = false;
            }
        }

        return -1;
    }

    /// <summary>The offset just after the comment whose text begins at <paramref name="from"/>, or -1.</summary>
    public static int CommentEnd(string html, int from)
    {
        // "<!-->" and "<!--->" are whole comments.
        if (html.AsSpan(from).StartsWith(">")) return from + 1;
        if (html.AsSpan(from).StartsWith("->")) return from + 2;
        for (var at = from; at < html.Length && html.IndexOf("--", at, StringComparison.Ordinal) is >= 0 and var dashes; at = dashes + 1)
        {
            if (html.AsSpan(dashes + 2).StartsWith(">")) return dashes + 3;
            if (html.AsSpan(dashes + 2).StartsWith("!>")) return dashes + 4;
        }

        return -1;
    }

    private static bool IsTag(string html, int at, string name)
    {
        var rest = html.AsSpan(at);
        return rest.Length > name.Length && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && rest[name.Length] is ' ' or '\t' or '\n' or '\f' or '\r' or '/' or '>';
    }
}
