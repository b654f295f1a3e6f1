namespace Hearsay.Facts;

/// <summary>Who does a deed to whom, by the tree and whatever the voice of its verb.</summary>
/// <param name="Doer">The head of the words for who does it, or -1.</param>
/// <param name="Patient">The head of the words for whom it is done to, or -1.</param>
internal readonly record struct Deed(int Doer, int Patient);
