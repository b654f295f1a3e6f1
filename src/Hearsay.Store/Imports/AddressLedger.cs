using Hearsay.Store.Lists;

namespace Hearsay.Store.Imports;

/// <summary>Writes down in lists of addresses what became of each, every few seconds and at the end.</summary>
/// <param name="clock">Gives the moments.</param>
/// <param name="writesBack">Whether that is written into the lists themselves and not into copies beside them.</param>
public sealed class AddressLedger(TimeProvider clock, bool writesBack)
{
    // A list is written anew in whole: after each address, a long one would be written more than it is read.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, AddressList> _lists = [];
    private readonly HashSet<AddressList> _changed = [];
    private long _saved = clock.GetTimestamp();

    /// <summary>Takes down a step, where it is one of an address in a list.</summary>
    /// <exception cref="IOException">The list cannot be written.</exception>
    public void Note(ImportStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step is not { File: { } file, Line: { } line } || FileName.From(file).Kind != FileKind.List) return;
        if (!_lists.TryGetValue(file, out var list)) _lists[file] = list = AddressList.Load(file);
        list.Mark(line, step.Failure is { } failure ? $"{failure.Reason} {failure.Remedy}" : null, clock.GetUtcNow());
        _changed.Add(list);
        if (clock.GetElapsedTime(_saved) >= _patience) Save();
    }

    /// <summary>Writes all that was taken down.</summary>
    /// <exception cref="IOException">A list cannot be written.</exception>
    public void Save()
    {
        foreach (var list in _changed)
        {
            if (writesBack) list.SaveBack();
            else list.Save();
        }

        _changed.Clear();
        _saved = clock.GetTimestamp();
    }
}
