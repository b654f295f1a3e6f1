using System.Globalization;
using System.Text.Json;

namespace Hearsay.Training.Scoring;

/// <summary>The committed figures under which no measure may sink, by suite and name.</summary>
internal sealed class Floors
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    private readonly SortedDictionary<string, SortedDictionary<string, double>> _suites;

    private Floors(SortedDictionary<string, SortedDictionary<string, double>> suites) => _suites = suites;

    /// <summary>Reads a file of floors; none where there is no file yet.</summary>
    /// <exception cref="InvalidDataException">The file is not an object of objects of numbers.</exception>
    public static Floors Load(string path)
    {
        if (!File.Exists(path)) return Parse("{}");
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path}: expected {{suite: {{figure: number}}}}, found {problem.Message}", problem);
        }
    }

    /// <summary>Reads the text of a file of floors.</summary>
    public static Floors Parse(string json)
    {
        var suites = new SortedDictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        foreach (var (suite, floors) in JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(json) ?? [])
        {
            suites[suite] = new SortedDictionary<string, double>(floors, StringComparer.Ordinal);
        }

        return new Floors(suites);
    }

    /// <summary>The figures of a suite that are under their floor or missing, a sentence each.</summary>
    public IEnumerable<string> FindSunken(string suite, IReadOnlyDictionary<string, double> figures)
    {
        if (!_suites.TryGetValue(suite, out var floors)) yield break;
        foreach (var (name, floor) in floors)
        {
            if (!figures.TryGetValue(name, out var figure)) yield return $"{suite}: {name} was not measured; its floor is {Shown(floor)}.";
            else if (figure < floor) yield return $"{suite}: {name} is {Shown(figure)}, under its floor of {Shown(floor)}.";
        }
    }

    /// <summary>Takes over figures that are higher than their floors, and new ones.</summary>
    public void Raise(string suite, IReadOnlyDictionary<string, double> figures) => Update(suite, figures, Math.Max);

    /// <summary>Takes over figures as they are, lower ones too.</summary>
    public void Replace(string suite, IReadOnlyDictionary<string, double> figures) => Update(suite, figures, (_, figure) => figure);

    /// <summary>The floors as the text of a file.</summary>
    public string Write() => JsonSerializer.Serialize(_suites, Layout) + "\n";

    private void Update(string suite, IReadOnlyDictionary<string, double> figures, Func<double, double, double> choose)
    {
        if (!_suites.TryGetValue(suite, out var floors)) _suites[suite] = floors = new(StringComparer.Ordinal);
        foreach (var (name, figure) in figures)
        {
            // Cut, not rounded: a floor that is rounded up would sink at once.
            var floor = Math.Floor(figure * 10) / 10;
            floors[name] = floors.TryGetValue(name, out var old) ? choose(old, floor) : floor;
        }
    }

    private static string Shown(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
