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

    public PlaceGroup(IReadOnlyCollection<PlaceName> names)
    {
        Candidates = names.Select(name => name.Narrowed).FirstOrDefault(narrowed => narrowed is not null) ?? names.First().Candidates;
        _row = names.Select(name => name.Row).FirstOrDefault(row => row is not null);
        Weight = 1 + Math.Log(names.Count);
        Shares = new double[Candidates.Length];
        Spread(_ => 0, FirstSharpness);
    }

    /// <summary>What the names may mean.</summary>
    public MapPlace[] Candidates { get; }

    /// <summary>How much each candidate is believed; the sum is 1.</summary>
    public double[] Shares { get; }

    /// <summary>How much the names count for others: more where there are many of them.</summary>
    public double Weight { get; }

    /// <summary>Believes each candidate by its prominence and by what the other names of the article say for it.</summary>
    public void Weigh(PlaceVotes votes)
    {
        if (Candidates.Length < 2) return;
        Spread(index => votes.For(Candidates[index], Shares[index] * Weight), Sharpness);
    }

    /// <summary>The candidate, among some, that is believed most.</summary>
    public MapPlace Best(MapPlace[] among) => among.MaxBy(place => (ShareOf(place), place.Prominence))!;

    private double ShareOf(MapPlace place) => Array.IndexOf(Candidates, place) is var index and >= 0 ? Shares[index] : 0;

    private void Spread(Func<int, double> votes, double sharpness)
    {
        var scores = new double[Candidates.Length];
        for (var index = 0; index < scores.Length; index++)
        {
            var place = Candidates[index];
            var row = _row is { } kind && place.Class == kind ? InRow : 0;
            scores[index] = sharpness * (place.Prominence + votes(index) + row);
        }

        var best = scores.Max();
        for (var index = 0; index < scores.Length; index++) Shares[index] = Math.Exp(scores[index] - best);
        var sum = Shares.Sum();
        for (var index = 0; index < scores.Length; index++) Shares[index] /= sum;
    }
}
