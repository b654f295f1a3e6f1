using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Words of hedging where they stand.</summary>
/// <param name="Words">The words.</param>
/// <param name="Kind">What they do to a statement.</param>
internal readonly record struct Hedge(TokenRange Words, HedgeKind Kind)
{
    /// <summary>Whether it attributes a statement to nobody in particular, where no other cue does.</summary>
    public bool IsHearsay => Kind is HedgeKind.Predicate or HedgeKind.Clause;
}
