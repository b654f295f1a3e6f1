using Hearsay.Export;

namespace Hearsay.Training.Scoring;

/// <summary>Measures stories: which reports tell of one happening, which copy which and on how many all of it rests, and the last figures
/// of incidents.</summary>
/// <param name="scorer">The scorer of stories.</param>
/// <param name="reader">The reader.</param>
/// <param name="work">A folder for files on the way.</param>
internal sealed class StorySets(ScorerProgram scorer, Reader reader, string work)
{
    // The seeds that the copies are planted by.
    private static readonly string[] _seeds = ["1", "2", "3"];

    private static readonly string[] _groupFigures = ["b3_p", "b3_r", "b3_f1"];
    private static readonly string[] _originFigures = ["pairs_f1", "direction", "r_relay", "links_exact", "rows_exact"];
    private static readonly string[] _figureFigures = ["killed_right", "killed_coverage", "injured_right", "injured_coverage"];

    /// <summary>The lines that the scorer prints and the names of the figures with floors, by suite, for every set in the folder.</summary>
    public IEnumerable<(string Suite, IReadOnlyList<string> Printed, string[] Figures)> Measure(string folder)
    {
        var incidents = Path.Combine(folder, "gva");
        if (Directory.Exists(incidents))
        {
            var stories = Trace(scorer.Run("groups", "inputs", incidents));
            yield return ("stories-gva-dev", scorer.Run("groups", "score", incidents, stories), _groupFigures);
            yield return ("figures-gva-dev", scorer.Run("conflicts", "score", incidents, stories), _figureFigures);
            foreach (var seed in _seeds) yield return ($"origins-seed-{seed}", ScoreOrigins(incidents, seed), _originFigures);
        }

        var topics = Path.Combine(folder, "ecbplus");
        if (!Directory.Exists(topics)) yield break;
        var traced = Trace(scorer.Run("groups", "inputs", topics));
        yield return ("stories-ecbplus", scorer.Run("groups", "score", topics, traced), _groupFigures);
    }

    private IReadOnlyList<string> ScoreOrigins(string incidents, string seed)
    {
        var key = Path.Combine(work, "key.json");
        var stories = Trace(scorer.Run("origins", "make", incidents, "--key", key, "--seed", seed));
        return scorer.Run("origins", "score", key, stories);
    }

    private string Trace(IEnumerable<string> rows)
    {
        var path = Path.Combine(work, "stories.jsonl");
        var readings = rows.Select(row => reader.Read(ArticleRow.Open(reader, row)));
        File.WriteAllLines(path, StoryReader.Read(readings).Select(StoryJson.Write));
        return path;
    }
}
