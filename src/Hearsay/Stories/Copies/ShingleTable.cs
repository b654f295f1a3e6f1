namespace Hearsay.Stories;

/// <summary>Where each shingle of a report stands, for lining other reports up with it.</summary>
internal sealed class ShingleTable
{
    /// <summary>The fewest words of a run that counts as shared: shorter ones are phrases of the trade.</summary>
    public const int ShortestRun = 8;

    /// <summary>The most places of one shingle that are tried.</summary>
    private const int MostPlaces = 8;

    private readonly ReportText _text;
    private readonly Dictionary<uint, List<int>> _places = [];

    private ShingleTable(ReportText text) => _text = text;

    /// <summary>The table of a report.</summary>
    public static ShingleTable Of(ReportText text)
    {
        var table = new ShingleTable(text);
        var shingles = Fingerprints.Shingles(text.Words);
        for (var start = 0; start < shingles.Length; start++)
        {
            if (!table._places.TryGetValue(shingles[start], out var places)) table._places[shingles[start]] = places = [];
            if (places.Count < MostPlaces) places.Add(start);
        }

        return table;
    }

    /// <summary>The runs that another report shares with this one, by their place in the other; none overlap there.</summary>
    public List<WordRun> Align(ReportText other)
    {
        var runs = new List<WordRun>();
        var shingles = Fingerprints.Shingles(other.Words);
        for (var start = 0; start < shingles.Length;)
        {
            var run = FindLongest(other, shingles[start], start);
            if (run.Count >= ShortestRun) runs.Add(run);
            start += Math.Max(1, run.Count >= ShortestRun ? run.Count : 1);
        }

        return runs;
    }

    private WordRun FindLongest(ReportText other, uint shingle, int start)
    {
        var longest = default(WordRun);
        foreach (var place in _places.GetValueOrDefault(shingle) ?? [])
        {
            var count = 0;
            while (place + count < _text.Words.Length && start + count < other.Words.Length
                && _text.Words[place + count].Key == other.Words[start + count].Key) count++;
            if (count > longest.Count) longest = new WordRun(place, start, count);
        }

        return longest;
    }
}
