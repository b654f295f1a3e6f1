using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Adds up a number word by word, as far as the words make one number.</summary>
internal sealed class NumberSum
{
    private const decimal NoBound = decimal.MaxValue;
    private const decimal Hundred = 100;

    private decimal _total;
    private decimal _current;
    private decimal _lastScale = NoBound;

    // What is added next has to be smaller: after "twenty" less than ten, after "two" nothing.
    private decimal _room = NoBound;

    /// <summary>Whether no word has been added.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether an "and" may follow: "two hundred and five".</summary>
    public bool TakesAnd => !IsEmpty && _room is >= Hundred and < NoBound;

    /// <summary>The number so far.</summary>
    public decimal Value => _total + _current;

    /// <summary>Adds a word, or leaves the number as it is where the word begins another.</summary>
    public bool TryAdd(NumberWord word)
    {
        var isAdded = word.Sort switch
        {
            NumberSort.Small => TryAdd(word.Value, 0),
            NumberSort.Tens => TryAdd(word.Value, 10),
            NumberSort.Scale when word.Value == Hundred => TryMultiply(),
            NumberSort.Scale => TryClose(word.Value, word.Value),
            NumberSort.Dozen => TryClose(word.Value, 0),
            _ => false,
        };
        IsEmpty &= !isAdded;
        return isAdded;
    }

    private bool TryAdd(decimal value, decimal room)
    {
        if (value >= _room) return false;
        _current += value;
        _room = room;
        return true;
    }

    // "two hundred"; a bare "hundred" is one.
    private bool TryMultiply()
    {
        if (_current >= Hundred || _current == 0 && !IsEmpty) return false;
        _current = Math.Max(_current, 1) * Hundred;
        _room = Hundred;
        return true;
    }

    private bool TryClose(decimal scale, decimal room)
    {
        if (scale >= _lastScale || _current == 0 && !IsEmpty) return false;
        _total += Math.Max(_current, 1) * scale;
        (_current, _lastScale, _room) = (0, scale, room);
        return true;
    }
}
