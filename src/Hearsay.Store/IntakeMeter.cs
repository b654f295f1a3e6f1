namespace Hearsay.Store;

/// <summary>Measures how much of its inputs an intake has read, by the bytes on the disk, so that a run can say how long it will
/// take.</summary>
internal sealed class IntakeMeter
{
    // An address counts as much as a page of middling size.
    private const long AddressBytes = 50_000;

    private readonly Lock _lock = new();
    private long _totalBytes;
    private long _finishedBytes;
    private bool _isKnown;
    private FileStream? _current;
    private double? _currentShare;

    /// <summary>The share that is read, 0 to 1; null where it is not known, as with standard input.</summary>
    public double? Share
    {
        get
        {
            lock (_lock)
            {
                if (!_isKnown) return null;
                var bytes = _finishedBytes + (_current is { CanSeek: true } file ? PositionOf(file) : 0);
                return _totalBytes == 0 ? 1 : Math.Min(1, bytes / _totalBytes);
            }
        }
    }

    /// <summary>Adds up the sizes of what the paths name.</summary>
    public void Measure(IEnumerable<string> paths)
    {
        long total = 0;
        var isKnown = true;
        foreach (var path in paths)
        {
            if (path == ArticleIntake.StandardInputPath) isKnown = false;
            else if (ArticleIntake.IsAddress(path)) total += AddressBytes;
            else total += FolderLister.List(path).Sum(file => SizeOf(file.Path));
        }

        lock (_lock) (_totalBytes, _isKnown) = (total, isKnown);
    }

    /// <summary>Says that a file is read from now on.</summary>
    public void Begin(FileStream file)
    {
        lock (_lock) (_current, _currentShare) = (file, null);
    }

    /// <summary>Says how much of the file is done with, 0 to 1, where that is not how much of it was read.</summary>
    public void Pass(double share)
    {
        lock (_lock) _currentShare = share;
    }

    /// <summary>Says that a path is done with.</summary>
    public void Finish(string path)
    {
        lock (_lock)
        {
            _current = null;
            _finishedBytes += ArticleIntake.IsAddress(path) ? AddressBytes : SizeOf(path);
        }
    }

    private double PositionOf(FileStream file) => _currentShare is { } share ? share * file.Length : file.Position;

    private static long SizeOf(string path)
    {
        if (path.Length == 0) return 0;
        var file = new FileInfo(path);
        return file.Exists ? file.Length : 0;
    }
}
