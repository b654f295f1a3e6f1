using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>A clause: its predicate, its words, and its place in the tree of clauses.</summary>
/// <param name="Head">The token of its predicate.</param>
/// <param name="Kind">What part it plays.</param>
/// <param name="Form">What form its predicate has.</param>
/// <param name="Parent">The index of the clause it belongs to, which stands before it in the list; -1 for a sentence.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct Clause(int Head, ClauseKind Kind, ClauseForm Form, int Parent, int First, int End);
