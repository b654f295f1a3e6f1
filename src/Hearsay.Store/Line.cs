namespace Hearsay.Store;

/// <summary>One line of a stream.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line break; null where it was too long and was passed over.</param>
internal sealed record Line(long Number, ReadOnlyMemory<byte>? Bytes);
