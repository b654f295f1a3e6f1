using Hearsay.Gazetteer;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Puts two lists of towns together: one knows people and numbers, the other counties and newer names.</summary>
internal sealed class TownMerger
{
    // Of one name, towns no farther apart are one; of two names, those at the same spot.
    private const double SameNameDegrees = 0.14;
    private const double SameSpotDegrees = 0.004;
    private const double CellsOfDegree = 20;

    private readonly List<City> _towns = [];
    private readonly Dictionary<(string, string), List<int>> _byName = [];
    private readonly Dictionary<(int, int), List<int>> _bySpot = [];

    /// <summary>The towns of both lists; those of the first come first, with the counties of the second.</summary>
    public static List<City> Merge(IEnumerable<City> peopled, IEnumerable<City> placed)
    {
        var merger = new TownMerger();
        foreach (var town in peopled) merger.Add(town);
        foreach (var town in placed) merger.Join(town);
        return merger._towns;
    }

    private void Add(City town)
    {
        ListOf(_byName, (town.Country, PlaceKey.Fold(town.Name))).Add(_towns.Count);
        ListOf(_bySpot, CellOf(town)).Add(_towns.Count);
        _towns.Add(town);
    }

    private void Join(City town)
    {
        var namesake = Nearest(ListOf(_byName, (town.Country, PlaceKey.Fold(town.Name))), town, SameNameDegrees);
        if (namesake >= 0)
        {
            _towns[namesake] = _towns[namesake] with { County = town.County };
            return;
        }

        // The same town under another name: "Antwerpen" and "Antwerp".
        var twin = Nearest(Around(town), town, SameSpotDegrees);
        if (twin < 0) Add(town);
        else Add(town with { Population = _towns[twin].Population, Number = _towns[twin].Number, Feature = _towns[twin].Feature });
    }

    private int Nearest(IEnumerable<int> indices, City town, double degrees)
    {
        var (best, least) = (-1, degrees * degrees);
        foreach (var index in indices)
        {
            var (north, east) = (_towns[index].Latitude - town.Latitude, _towns[index].Longitude - town.Longitude);
            var distance = (north * north) + (east * east);
            if (distance < least) (best, least) = (index, distance);
        }

        return best;
    }

    private IEnumerable<int> Around(City town)
    {
        var (row, column) = CellOf(town);
        for (var north = -1; north <= 1; north++)
        {
            for (var east = -1; east <= 1; east++)
            {
                if (!_bySpot.TryGetValue((row + north, column + east), out var indices)) continue;
                foreach (var index in indices.Where(index => _towns[index].Country == town.Country)) yield return index;
            }
        }
    }

    private static (int Row, int Column) CellOf(City town) =>
        ((int)Math.Round(town.Latitude * CellsOfDegree), (int)Math.Round(town.Longitude * CellsOfDegree));

    private static List<int> ListOf<TKey>(Dictionary<TKey, List<int>> lists, TKey key) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        return list;
    }
}
