using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds the words that say how many or how much in an article.</summary>
internal sealed class QuantityFinder
{
    private readonly FactWords _words;
    private readonly ImmutableArray<Entity> _entities;
    private readonly NumberUse _use;
    private readonly QuantityWriter _writer;
    private readonly bool[] _isTaken;
    private readonly List<Quantity> _quantities = [];

    public QuantityFinder(FactWords words, ImmutableArray<Entity> entities, ImmutableArray<TimeExpression> times)
    {
        (_words, _entities) = (words, entities);
        _use = new NumberUse(words, entities, times);
        _writer = new QuantityWriter(words);
        _isTaken = new bool[words.Count];
    }

    /// <summary>Finds the quantities, in text order.</summary>
    public ImmutableArray<Quantity> Find()
    {
        foreach (var sentence in _words.Syntax.Sentences) FindIn(sentence);
        FindNouns();
        FindNames();
        return [.. _quantities.OrderBy(quantity => quantity.Span)];
    }

    private void FindIn(Sentence sentence)
    {
        var amounts = new List<Amount>();
        var token = sentence.FirstToken;
        while (token < sentence.EndToken)
        {
            var floor = amounts.Count > 0 ? amounts[^1].End : sentence.FirstToken;
            token = Take(token, floor, sentence.EndToken, amounts);
        }

        ShareUnits(amounts);
        ShareAges(amounts);
        string? fate = null;
        for (var index = amounts.Count - 1; index >= 0; index--)
        {
            var amount = amounts[index];
            var quantity = _writer.Write(amount, sentence.EndToken, IsJoined(amounts, index, sentence.EndToken) ? fate : null);
            fate = quantity.Fate;
            Add(amount, quantity.Quantity, sentence.EndToken);
        }
    }

    // Adds the amount that begins at the token, and gives the token to go on from.
    private int Take(int token, int floor, int end, List<Amount> amounts)
    {
        if (AmountReader.Read(_words, token, end) is not { } amount) return TakeOther(token, end, amounts);
        var whole = AgeReader.Read(_words, RangeReader.Read(_words, amount, end));
        if (!whole.IsRange && RangeReader.EndOfScore(_words, whole, end) is > 0 and var score) return score;
        if (whole.Doubt is null && DoubtReader.Before(_words, whole.First, floor) is { } doubt) whole = whole.With(doubt);
        if (amounts.Count > 0 && IsConversion(amounts[^1], whole)) whole = whole.With(amounts[^1].Doubt!.Value);
        if (!_use.IsQuantity(whole)) return amount.End;
        amounts.Add(whole);
        return whole.End;
    }

    private int TakeOther(int token, int end, List<Amount> amounts)
    {
        if ((NoneReader.Read(_words, token, end) ?? OrdinalReader.Read(_words, token, end)) is not { } amount) return token + 1;
        amounts.Add(amount);
        return amount.End;
    }

    // "just under 296 hp (224 kW)": the doubt is of both.
    private bool IsConversion(Amount before, Amount amount) =>
        before.Doubt is not null && amount.Doubt is null && before.End == amount.First - 1 && _words[amount.First - 1] is "(" or "/"
        && before.Sort is UnitSort.Money or UnitSort.Measure && amount.Sort == before.Sort;

    // "four-, five- and six-cylinder engines", "1.5 or 2 metres": the unit is of all.
    private void ShareUnits(List<Amount> amounts)
    {
        for (var index = amounts.Count - 2; index >= 0; index--)
        {
            var (amount, next) = (amounts[index], amounts[index + 1]);
            var isList = amount.Unit is null && next.Unit is not null && next.First - amount.End is > 0 and <= 3
                && IsListed(amount.End, next.First);
            if (isList) amounts[index] = amount with { Unit = next.Unit, Sort = next.Sort };
        }
    }

    // "aged 16, 17 and 21"
    private void ShareAges(List<Amount> amounts)
    {
        for (var index = 1; index < amounts.Count; index++)
        {
            var (before, amount) = (amounts[index - 1], amounts[index]);
            var isWritten = before.End > before.Number.End;
            if (before.Sort == UnitSort.Age && !isWritten && amount.IsBare && AreSideBySide(before.End, amount.First))
                amounts[index] = amount with { Unit = before.Unit, Sort = UnitSort.Age };
        }
    }

    private bool IsListed(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (_words.Folded(token) is not ("," or "-" or "and" or "or")) return false;
        return _words.Folded(first) is "-" or "and" or "or";
    }

    // "two adults and four children dead": what befell the last befell all.
    private bool IsJoined(List<Amount> amounts, int index, int end)
    {
        if (index + 1 >= amounts.Count || CountedFinder.Find(_words, amounts[index], end) is not { HasNoun: true } counted) return false;
        return AreSideBySide(counted.End, amounts[index + 1].First);
    }

    // Nothing but a comma or an "and" stands between the end of one and the beginning of the next.
    private bool AreSideBySide(int end, int next) => next > end && next <= end + 2
        && _words.Folded(end) is "," or "and" or "or" && _words.Folded(next - 1) is "," or "and" or "or";

    private void Add(Amount amount, Quantity quantity, int end)
    {
        _quantities.Add(quantity);
        // "A 16-year-old has died": the words of an age may name who bears it.
        if (amount.Sort == UnitSort.Age) return;
        var counted = CountedFinder.Find(_words, amount, end);
        for (var token = amount.First; token < Math.Max(amount.End, counted.End); token++) _isTaken[token] = true;
    }

    private void FindNouns()
    {
        for (var token = 0; token < _words.Count; token++) AddOne(token, null);
    }

    private void FindNames()
    {
        var names = _entities.Where(entity => entity.Kind == EntityKind.Person).SelectMany(entity => entity.Mentions)
            .Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Span).OrderBy(span => span);
        var token = 0;
        foreach (var name in names)
        {
            while (token < _words.Count && _words.SpanAt(token).Start < name.Start) token++;
            var root = token;
            while (IsPartOfName(root, name)) root++;
            if (root < _words.Count && _words.SpanAt(root).End <= name.End) AddOne(root, name);
        }
    }

    // A later part of the name is the one on which this depends.
    private bool IsPartOfName(int token, TextSpan name) =>
        token + 1 < _words.Count && _words.SpanAt(token + 1).End <= name.End && _words.Head(token) > token;

    private void AddOne(int token, TextSpan? name)
    {
        if (_isTaken[token] || ImpliedFinder.FateOf(_words, token, name is not null) is not { } fate) return;
        _isTaken[token] = true;
        _quantities.Add(_writer.WriteOne(token, name, fate));
    }
}
