using System.Collections.Immutable;
using Hearsay.Store.Imports;

namespace Hearsay.Desk.Imports;

/// <summary>How far an import is that was asked for at the desk.</summary>
internal enum ImportStatus
{
    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>It is under way.</summary>
    Running,

    /// <summary>All is in that could be read; the stories follow.</summary>
    Done,

    /// <summary>The desk was closed, or failed at it, before its end. What is in stays in.</summary>
    Stopped,
}

/// <summary>Where an import stands.</summary>
/// <param name="Id">Its number, from 1 since the desk was opened.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Progress">How many articles are in.</param>
/// <param name="Failures">What could not be read and why, the first hundred.</param>
internal sealed record ImportState(long Id, ImportStatus Status, ImportProgress Progress, ImmutableArray<string> Failures);
