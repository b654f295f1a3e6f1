using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>All names of one article that read the same: they mean the same place, unless words beside one say otherwise.</summary>
internal sealed class PlaceGroup
{
    // How sharply prominence alone tells candidates apart, and how sharply all evidence does.
    private const double FirstSharpness = 1.2;
    private const double Sharpness = 2;
    private const double InRow = 2;

    private readonly PlaceClass? _row;

    private PlaceGroup(MapPlace[] candidates, PlaceClass? row, int count)
    {
        (Candidates, _row) = (candidates, row);
        Weight = 1 + Math.Log(count);
        Shares = new double[Candidates.Length];
        Spread(_ => 0, FirstSharpness);
    }

    /// <summary>What the names may mean.</summary>
    public MapPlace[] Candidates { get; }

    /// <summary>How much each candidate is believed; the sum is 1.</summary>
    public double[] Shares { get; }

    /// <summary>How much the names count for others: more where there are many of them.</summary>
    public double Weight { get; }

    /// <summary>The group of names that read the same.</summary>
    public static PlaceGroup Of(IReadOnlyCollection<PlaceName> names)
    {
        var narrowed = names.Select(name => name.Narrowed).FirstOrDefault(places => places is not null);
        var row = names.Select(name => name.Row).FirstOrDefault(kind => kind is not null);
        return new PlaceGroup(narrowed ?? names.First().Candidates, row, names.Count);
    }

    /// <summary>A group of a name that does not stand in the text and votes all the same.</summary>
    public static PlaceGroup Of(MapPlace[] candidates) => new(candidates, null, 1);

    /// <summary>Believes each candidate by its prominence and by what the other names of the article say for it.</summary>
    public void Weigh(PlaceVotes votes)
    {
        if (Candidates.Length < 2) return;
        votes.Remove(this);
        Spread(votes.For, Sharpness);
        votes.Add(this);
    }

    /// <summary>The candidate, among some, that is believed most.</summary>
    public MapPlace Best(MapPlace[] among) => among.MaxBy(place => (ShareOf(place), place.Prominence))!;

    private double ShareOf(MapPlace place) => Array.IndexOf(Candidates, place) is var index and >= 0 ? Shares[index] : 0;

    private void Spread(Func<MapPlace, double> votes, double sharpness)
    {
        var scores = new double[Candidates.Length];
        for (var index = 0; index < scores.Length; index++)
        {
            var place = Candidates[index];
            var row = _row is { } kind && place.Class == kind ? InRow : 0;
            scores[index] = sharpness * (place.Prominence + votes(place) + row);
        }

        var best = scores.Max();
        for (var index = 0; index < scores.Length; index++) Shares[index] = Math.Exp(scores[index] - best);
        var sum = Shares.Sum();
        for (var index = 0; index < scores.Length; index++) Shares[index] /= sum;
    }
}
