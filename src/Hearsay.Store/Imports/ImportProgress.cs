namespace Hearsay.Store.Imports;

/// <summary>How far an import has come.</summary>
/// <param name="Added">How many articles were read and added.</param>
/// <param name="Known">How many the archive had already, read by the same reader.</param>
/// <param name="Failed">How many inputs could not be read.</param>
public sealed record ImportProgress(int Added, int Known, int Failed)
{
    /// <summary>All inputs that are done with.</summary>
    public int Count => Added + Known + Failed;
}
