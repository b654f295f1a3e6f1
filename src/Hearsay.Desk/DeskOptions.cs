using System.Net;
using Hearsay.Store;
using Hearsay.Store.Feeds;
using Hearsay.Store.Visits;

namespace Hearsay.Desk;

/// <summary>Where the desk is opened.</summary>
public sealed record DeskOptions
{
    /// <summary>The port that the desk has unless another is asked for.</summary>
    public const int DefaultPort = 8517;

    /// <summary>The address of this machine at which it answers.</summary>
    /// <remarks>The desk asks nobody who they are, so no other machine may reach it.</remarks>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Whether feeds are followed while the desk is open; else they are asked for when somebody wants.</summary>
    public bool FollowsFeeds { get; init; }

    /// <summary>How feeds are followed.</summary>
    public WatchOptions Watch { get; init; } = new();

    /// <summary>The manners of visits to the sites of feeds.</summary>
    public VisitOptions Visits { get; init; } = new();

    /// <summary>The bounds of what is fetched.</summary>
    public FetchLimits Limits { get; init; } = new();

    /// <summary>Why the desk may not be opened at an address, as a message that says what to do; null where it may.</summary>
    public static string? FindRefusal(string address)
    {
        if (address == "localhost" || (IPAddress.TryParse(address, out var parsed) && IPAddress.IsLoopback(parsed))) return null;
        return $"The desk opens on this machine alone (127.0.0.1 or ::1), not at {address}: it asks nobody who they are, so who reached "
            + "it could read and change the archive. To work from elsewhere, forward the port: ssh -L 8517:127.0.0.1:8517 HOST.";
    }

    /// <summary>The address of a text for which there is no refusal.</summary>
    public static IPAddress ParseAddress(string address) => address == "localhost" ? IPAddress.Loopback : IPAddress.Parse(address);
}
