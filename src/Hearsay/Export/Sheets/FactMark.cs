namespace Hearsay.Export;

/// <summary>The layers of a reading whose rows a view marks among the words.</summary>
public enum FactKind
{
    /// <summary>A row of <see cref="Reading.Times"/>.</summary>
    Time,

    /// <summary>A row of <see cref="Reading.Quantities"/>.</summary>
    Quantity,

    /// <summary>A row of <see cref="Reading.Places"/>.</summary>
    Place,

    /// <summary>A name of a place that the gazetteer lacks, all of them counted in text order.</summary>
    Name,

    /// <summary>A row of <see cref="Reading.Events"/>.</summary>
    Event,

    /// <summary>A row of <see cref="Reading.Statements"/> that is not certain, or judges.</summary>
    Statement,

    /// <summary>One side of a row of <see cref="Reading.Conflicts"/>, the sides of all of them counted in their order.</summary>
    Conflict,
}

/// <summary>A fact that words name.</summary>
/// <param name="Kind">The layer.</param>
/// <param name="Index">Its index there.</param>
public readonly record struct FactMark(FactKind Kind, int Index);
