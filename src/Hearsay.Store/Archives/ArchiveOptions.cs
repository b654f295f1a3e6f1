namespace Hearsay.Store.Archives;

/// <summary>What an archive is opened with.</summary>
public sealed record ArchiveOptions
{
    /// <summary>Gives the moments that are written down; the clock of the machine unless set.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Under which version of the reader readings are kept; that of the library and the models it carries unless set.</summary>
    public string? ReaderVersion { get; init; }
}
