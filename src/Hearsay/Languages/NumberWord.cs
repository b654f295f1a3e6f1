namespace Hearsay.Languages;

/// <summary>How a word takes part in writing a number.</summary>
internal enum NumberSort
{
    /// <summary>Zero to nineteen.</summary>
    Small,

    /// <summary>Twenty to ninety.</summary>
    Tens,

    /// <summary>It multiplies: "hundred", "million".</summary>
    Scale,

    /// <summary>It multiplies and ends the number: "dozen".</summary>
    Dozen,

    /// <summary>A scale that is written on to digits: "bn".</summary>
    Short,

    /// <summary>Somewhere between the value and ten times as much: "dozens".</summary>
    Many,

    /// <summary>One part of so many: "third".</summary>
    Part,

    /// <summary>Several parts of so many: "thirds".</summary>
    Parts,

    /// <summary>"Couple", which after "a" counts two.</summary>
    Couple,

    /// <summary>"Pair", which before "of" counts two.</summary>
    Pair,

    /// <summary>A small number that is left open: "several".</summary>
    Some,

    /// <summary>"Few", a small number only after "a".</summary>
    Few,

    /// <summary>"Handful", a small number before "of".</summary>
    Handful,
}

/// <summary>One row of the table of numbers.</summary>
internal readonly record struct NumberWord(NumberSort Sort, decimal Value);
