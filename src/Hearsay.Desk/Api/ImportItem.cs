using System.Collections.Immutable;
using Hearsay.Desk.Imports;
using Hearsay.Export;

namespace Hearsay.Desk.Api;

/// <summary>Where an import stands.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Status">Waiting, running, done or stopped.</param>
/// <param name="Added">How many articles were read and added.</param>
/// <param name="Known">How many the archive had already.</param>
/// <param name="Failed">How many could not be read.</param>
/// <param name="Failures">What could not be read and why, the first hundred.</param>
/// <param name="Self">Where this is found again.</param>
public sealed record ImportItem(
    long Id, string Status, int Added, int Known, int Failed, ImmutableArray<string> Failures, string Self)
{
    /// <summary>The item of a state.</summary>
    internal static ImportItem Of(ImportState state) => new(
        state.Id, WireName.Of(state.Status), state.Progress.Added, state.Progress.Known, state.Progress.Failed, state.Failures,
        FormattableString.Invariant($"/api/v1/imports/{state.Id}"));
}
