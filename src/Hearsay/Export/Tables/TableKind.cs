namespace Hearsay.Export;

/// <summary>Of what a table has its rows.</summary>
public enum TableKind
{
    /// <summary>Statements with who made them: attributions.</summary>
    Statements,

    /// <summary>Clauses that claim something, those of the article's own voice among them.</summary>
    Claims,

    /// <summary>What happened.</summary>
    Events,

    /// <summary>How many and how much.</summary>
    Figures,

    /// <summary>Where an article contradicts itself, one row a side.</summary>
    Conflicts,
}
