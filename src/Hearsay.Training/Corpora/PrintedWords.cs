using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Training.Corpora;

/// <summary>Words cut as the Penn Treebank does, put together again as print has them: "did n't" is "didn't".</summary>
internal static partial class PrintedWords
{
    /// <summary>The text and the span of each word in it.</summary>
    public static (string Text, List<TextSpan> Spans) Of(IReadOnlyList<string> words)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var isOpen = true;
        for (var index = 0; index < words.Count; index++)
        {
            var word = InPrint(words[index]);
            var isJoint = word == "-" && index > 0 && index < words.Count - 1;
            if (!isOpen && !isJoint && !Closing().IsMatch(word)) text.Append(' ');
            spans.Add(new TextSpan(text.Length, text.Length + word.Length));
            text.Append(word);
            isOpen = isJoint || Opening().IsMatch(word);
        }

        return (text.ToString(), spans);
    }

    private static string InPrint(string word) => word switch
    {
        "``" => "“",
        "''" => "”",
        "`" => "‘",
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "--" => "—",
        _ => word,
    };

    [GeneratedRegex(@"^([,.;:?!%)\]”]+|\.\.\.|'|'(s|m|d|re|ve|ll)|n't)$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^([(\[“‘]|\W?\$|\w{1,2}\$|[£€#])$")]
    private static partial Regex Opening();
}
