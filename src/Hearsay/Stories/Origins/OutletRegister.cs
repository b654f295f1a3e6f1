namespace Hearsay.Stories;

/// <summary>The outlets whose reports are at hand, by what their names have in common however they are written.</summary>
internal sealed class OutletRegister
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _byLastWord = new(StringComparer.Ordinal);

    /// <summary>Counts a report of an outlet; a report without one is passed over.</summary>
    public void Add(string? name)
    {
        var key = OutletName.KeyOf(name);
        if (key.Length == 0) return;
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (LastWordOf(name!) is not { } last) return;
        if (!_byLastWord.TryGetValue(last, out var keys)) _byLastWord[last] = keys = new HashSet<string>(StringComparer.Ordinal);
        keys.Add(key);
    }

    /// <summary>Takes a report of an outlet out of the count.</summary>
    public void Remove(string? name)
    {
        var key = OutletName.KeyOf(name);
        if (key.Length == 0 || --_counts[key] > 0) return;
        _counts.Remove(key);
        if (LastWordOf(name!) is { } last) _byLastWord.GetValueOrDefault(last)?.Remove(key);
    }

    /// <summary>The key of the outlet that words name in full, or null.</summary>
    public string? Resolve(string words, bool hasArticle) => OutletName.KeyOf(words) is var key && _counts.ContainsKey(key) ? key : null;

    /// <summary>The key of the outlet that words name in full or, as "the Ledger", by its last word; null where there is none, or
    /// several.</summary>
    public string? ResolveShort(string words, bool hasArticle)
    {
        if (Resolve(words, hasArticle) is { } key) return key;
        return hasArticle && _byLastWord.TryGetValue(words, out var keys) && keys.Count == 1 ? keys.First() : null;
    }

    // "The Meridian Ledger" is "Ledger"; "Outlet 5" and "Herald" have no short form.
    private static string? LastWordOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && words[0] is "The" or "the") words = words[1..];
        return words.Length > 1 && char.IsUpper(words[^1][0]) ? words[^1] : null;
    }
}
