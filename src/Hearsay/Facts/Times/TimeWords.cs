using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>The words of an article as the patterns of time ask for them.</summary>
/// <remarks>Every question looks at a bounded number of tokens.</remarks>
internal sealed class TimeWords
{
    private readonly string[] _folded;
    private readonly ImmutableArray<TimeWord>[] _phrases;
    private readonly bool[] _isNamed;
    private int _first;
    private int _end;

    public TimeWords(FactWords words)
    {
        Words = words;
        _folded = new string[words.Count];
        _phrases = new ImmutableArray<TimeWord>[words.Count];
        _isNamed = new bool[words.Count];
        for (var token = 0; token < words.Count; token++)
        {
            _folded[token] = words.Folded(token).Replace('’', '\'').Replace('‘', '\'').Replace('–', '-').Replace('‑', '-');
            _phrases[token] = TimeWordTable.English.StartingWith(_folded[token]);
        }

        foreach (var name in words.Syntax.Names)
            if (name.Kind is EntityKind.Person or EntityKind.Organization) _isNamed.AsSpan(name.FirstToken, name.TokenCount).Fill(true);
    }

    /// <summary>The words and trees.</summary>
    public FactWords Words { get; }

    /// <summary>The word in lower case, with straight apostrophes and plain hyphens; empty outside of the sentence.</summary>
    public string this[int token] => token >= _first && token < _end ? _folded[token] : "";

    /// <summary>Sets the sentence that is read: outside of it there is nothing.</summary>
    public void Bound(Sentence sentence) => (_first, _end) = (sentence.FirstToken, sentence.EndToken);

    /// <summary>The longest word or phrase of a sort that begins at the token, or null.</summary>
    public TimeWord? Find(int token, TimeSort sort)
    {
        if (token < _first || token >= _end) return null;
        foreach (var phrase in _phrases[token]) if (phrase.Sort == sort && Stands(phrase, token)) return phrase;
        return null;
    }

    /// <summary>Whether a word or phrase of a sort begins at the token.</summary>
    public bool Has(int token, TimeSort sort) => Find(token, sort) is not null;

    /// <summary>The index after the word or phrase of a sort at the token; the token itself where there is none.</summary>
    public int Skip(int token, TimeSort sort) => token + (Find(token, sort)?.Length ?? 0);

    /// <summary>The index after the word at the token, or the token itself where it is another.</summary>
    public int Skip(int token, string word) => this[token] == word ? token + 1 : token;

    /// <summary>Whether a lemma is a word of a sort.</summary>
    public static bool HasLemma(string lemma, TimeSort sort)
    {
        foreach (var word in TimeWordTable.English.StartingWith(lemma)) if (word.Sort == sort && word.Length == 1) return true;
        return false;
    }

    /// <summary>Whether the token is of the name of a person or body: "April Moravec", "the Sunday Herald".</summary>
    public bool IsNamed(int token) => (uint)token < (uint)_isNamed.Length && _isNamed[token];

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool HasCapital(int token) => Words[token] is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether a word that has no capital of its own is part of a name: "Harbour Today".</summary>
    public bool IsName(int token)
    {
        if (IsNamed(token)) return true;
        return HasCapital(token) && token > _first && Words.PartAt(token - 1) == PartOfSpeech.Propn
            && Words.BlockOf(token).Kind != BlockKind.Headline && Words[token] is [_, var second, ..] && char.IsLower(second);
    }

    /// <summary>The month that a word names, or null: "may" and "march" are none.</summary>
    public int? MonthOf(int token) => Calendar(token) is { } name ? CalendarTable.English.MonthOf(name) : null;

    /// <summary>The weekday that a word names, or null.</summary>
    public DayOfWeek? WeekdayOf(int token)
    {
        if (Calendar(token) is not { } name) return null;
        return CalendarTable.English.DayOf(name) ?? (DayOfWeek?)Find(token, TimeSort.Weekday)?.Number;
    }

    /// <summary>The day of the month that a word writes, "14", "14th" or "fourteenth", or null.</summary>
    public int? DayOf(int token)
    {
        var word = this[token];
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        var day = digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : Find(token, TimeSort.Ordinal) is { Length: 1, Number: var spoken } ? spoken : 0;
        return day is > 0 and < 32 ? day : null;
    }

    /// <summary>The number in an order, "third" or "3rd", with its last token's end; null where there is none.</summary>
    public (int Number, int End)? OrdinalAt(int token)
    {
        if (Find(token, TimeSort.Ordinal) is { } word) return (word.Number, token + word.Length);
        var text = this[token];
        if (text.Length is < 3 or > 4 || text[^2..] is not ("st" or "nd" or "rd" or "th")) return null;
        return int.TryParse(text[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, token + 1) : null;
    }

    /// <summary>The unit at the token with how many of it one word means, or null.</summary>
    public (TimeUnit Unit, int Factor, int End)? UnitAt(int token)
    {
        if (Find(token, TimeSort.Unit) is not { } word) return null;
        var unit = Enum.Parse<TimeUnit>(word.Value.Split(' ')[0], true);
        return (unit, word.Rest is { } factor ? int.Parse(factor, CultureInfo.InvariantCulture) : 1, token + word.Length);
    }

    /// <summary>Whether a unit is in the plural.</summary>
    public bool IsPlural(int end) => this[end - 1] is [.., 's'] or "millennia";

    // Names of the calendar have a capital letter; in headlines they may have nothing else.
    private string? Calendar(int token)
    {
        var word = token >= _first && token < _end ? Words[token] : "";
        if (word.Length < 3 || !char.IsUpper(word[0])) return null;
        return char.IsUpper(word[1]) ? word[0] + word[1..].ToLowerInvariant() : word;
    }

    private bool Stands(TimeWord phrase, int token)
    {
        for (var index = 1; index < phrase.Length; index++) if (this[token + index] != phrase.Words[index]) return false;
        return true;
    }
}
