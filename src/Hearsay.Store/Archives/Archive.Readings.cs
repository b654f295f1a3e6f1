using System.Collections.Immutable;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>What was read in the articles: as it holds, and as the machine read it.</summary>
public sealed partial class Archive
{
    /// <summary>The newest reading of a version with the desk's corrections in it, as a line of hearsay.reading/1; null where there is
    /// none.</summary>
    public async Task<string?> FindReadingJsonAsync(long version, CancellationToken cancellationToken = default)
    {
        var (json, corrections) = await FindReadAsync(version, cancellationToken).ConfigureAwait(false);
        return json is null || corrections.IsEmpty ? json
            : ReadingJson.Write(CorrectedReading.Apply(ReadingJson.Parse(json), corrections));
    }

    /// <summary>The newest reading of a version with the desk's corrections in it, or null where there is none. It has what the format
    /// carries: no tokens, no links.</summary>
    public async Task<Reading?> FindReadingAsync(long version, CancellationToken cancellationToken = default)
    {
        var (json, corrections) = await FindReadAsync(version, cancellationToken).ConfigureAwait(false);
        return json is null ? null : CorrectedReading.Apply(ReadingJson.Parse(json), corrections);
    }

    /// <summary>The newest reading of a version as the machine read it, as a line of hearsay.reading/1; null where there is none.</summary>
    public async Task<string?> FindMachineReadingJsonAsync(long version, CancellationToken cancellationToken = default) =>
        (await FindReadAsync(version, cancellationToken).ConfigureAwait(false)).Json;

    /// <summary>The newest reading of a version as the machine read it, or null where there is none.</summary>
    public async Task<Reading?> FindMachineReadingAsync(long version, CancellationToken cancellationToken = default) =>
        await FindMachineReadingJsonAsync(version, cancellationToken).ConfigureAwait(false) is { } json ? ReadingJson.Parse(json) : null;

    private async Task<(string? Json, ImmutableArray<Correction> Corrections)> FindReadAsync(
        long version, CancellationToken cancellationToken)
    {
        var (packed, corrections) = await _database.ReadAsync(
            session =>
            {
                var hash = session.FindFirst("SELECT hash FROM versions WHERE id = $id", row => row.GetString(0), ("id", version));
                return (ReadingRow.Find(session, version), hash is null ? [] : DeskTables.Corrections.List(session, hash));
            },
            cancellationToken).ConfigureAwait(false);
        return (packed is null ? null : Packed.Unpack(packed), corrections);
    }
}
