using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Hearsay.Training.Scoring;

/// <summary>The notation of eval/gold: a text in which {s1:Jane Doe} {q1:said} {c1:it rained} are marked.</summary>
/// <remarks>
/// Above the text stand lines of "name: value" and an empty line. s is a source, q a cue, c a content; the number ties the parts of one
/// attribution together. {s1,2:...} is a part of two, a part may be in several pieces, and marks may stand in one another.
/// eval/README.md describes it for people.
/// </remarks>
internal sealed class GoldNotation
{
    private readonly string _marked;
    private readonly StringBuilder _text = new();
    private readonly Stack<(Role Role, int[] Numbers, int Start)> _open = new();
    private readonly SortedDictionary<int, List<(Role Role, TextSpan Span)>> _parts = [];

    private GoldNotation(string marked) => _marked = marked;

    /// <summary>Reads one article.</summary>
    /// <exception cref="FormatException">A mark is not closed, has no role or number, or an attribution has no content.</exception>
    public static GoldArticle Parse(string id, string file)
    {
        var border = file.IndexOf("\n\n", StringComparison.Ordinal);
        if (border < 0) throw new FormatException("Expected lines of \"name: value\", an empty line and the text; found no empty line.");
        var metadata = file[..border].Split('\n').Aggregate(new ArticleMetadata { Id = id }, With);
        var notation = new GoldNotation(file[(border + 2)..].TrimEnd('\n'));
        notation.Scan();
        return new GoldArticle(notation._text.ToString(), metadata, notation.Relations());
    }

    private static ArticleMetadata With(ArticleMetadata metadata, string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var (name, value) = colon < 0 ? (line, "") : (line[..colon], line[(colon + 2)..]);
        return name switch
        {
            "title" => metadata with { Title = value },
            "outlet" => metadata with { Outlet = value },
            "published" when Timestamp.TryParse(value, out var day) => metadata with { Published = day },
            _ => throw new FormatException($"Expected \"title: \", \"outlet: \" or \"published: yyyy-MM-dd\", found \"{line}\"."),
        };
    }

    private void Scan()
    {
        for (var at = 0; at < _marked.Length; at++)
        {
            if (_marked[at] == '{') at = Open(at);
            else if (_marked[at] == '}') Close(at);
            else _text.Append(_marked[at]);
        }

        if (_open.Count > 0) throw new FormatException($"The mark of attribution {_open.Peek().Numbers[0]} is not closed.");
    }

    private int Open(int at)
    {
        var colon = _marked.IndexOf(':', at);
        if (colon < at + 3) throw new FormatException($"Expected a mark such as {{s1:, found \"{Near(at)}\".");
        var role = _marked[at + 1] switch
        {
            's' => Role.Source,
            'q' => Role.Cue,
            'c' => Role.Content,
            _ => throw new FormatException($"Expected s, q or c after the brace, found \"{Near(at)}\"."),
        };
        _open.Push((role, [.. _marked[(at + 2)..colon].Split(',').Select(number => NumberOf(number, at))], _text.Length));
        return colon;
    }

    private void Close(int at)
    {
        if (!_open.TryPop(out var mark)) throw new FormatException($"A brace closes no mark before \"{Near(at)}\".");
        foreach (var number in mark.Numbers)
        {
            if (!_parts.TryGetValue(number, out var parts)) _parts[number] = parts = [];
            parts.Add((mark.Role, new TextSpan(mark.Start, _text.Length)));
        }
    }

    private ImmutableArray<Relation> Relations() => [.. _parts.Select(entry => Relation(entry.Key, entry.Value))];

    private static Relation Relation(int number, List<(Role Role, TextSpan Span)> parts)
    {
        ImmutableArray<TextSpan> Of(Role role) => [.. parts.Where(part => part.Role == role).Select(part => part.Span).Order()];
        var relation = new Relation { Source = Of(Role.Source), Cue = Of(Role.Cue), Content = Of(Role.Content) };
        return relation.Content.IsEmpty ? throw new FormatException($"Attribution {number} has no content.") : relation;
    }

    private int NumberOf(string number, int at) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw new FormatException($"Expected a number after the role, found \"{Near(at)}\".");

    private string Near(int at) => _marked[at..Math.Min(at + 20, _marked.Length)];
}
