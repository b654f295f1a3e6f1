using System.Collections.Immutable;

namespace Hearsay;

/// <summary>Who stands for a statement.</summary>
public enum Holder
{
    /// <summary>The article itself.</summary>
    Writer,

    /// <summary>The source of its attribution.</summary>
    Source,
}

/// <summary>A clause that claims something, and the facts in it.</summary>
/// <param name="Span">The words of the clause.</param>
/// <param name="Attribution">The innermost attribution whose content it is: index into <see cref="Reading.Attributions"/>, or null.</param>
/// <param name="Factuality">How sure its holder makes it sound.</param>
public sealed record Statement(TextSpan Span, int? Attribution, Factuality Factuality)
{
    /// <summary>Who stands for it: the source where it is attributed to one, else the writer.</summary>
    public Holder Holder { get; init; }

    /// <summary>Whether it says that something is not so.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it is an opinion and no report.</summary>
    public bool IsOpinion { get; init; }

    /// <summary>The words that judge, such as "stunningly", in text order.</summary>
    public ImmutableArray<TextSpan> Loaded { get; init; } = [];

    /// <summary>Indices into <see cref="Reading.Times"/> of those within its words.</summary>
    public ImmutableArray<int> Times { get; init; } = [];

    /// <summary>Indices into <see cref="Reading.Quantities"/> of those within its words.</summary>
    public ImmutableArray<int> Quantities { get; init; } = [];

    /// <summary>Indices into <see cref="Reading.Places"/> of those within its words.</summary>
    public ImmutableArray<int> Places { get; init; } = [];

    /// <summary>Indices into <see cref="Reading.Events"/> of those whose trigger is within its words.</summary>
    public ImmutableArray<int> Events { get; init; } = [];
}
