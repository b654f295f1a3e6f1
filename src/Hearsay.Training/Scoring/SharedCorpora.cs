using System.Globalization;
using System.Text.Json;
using Hearsay.Export;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>Measures on corpora that are not the repository's to give: they lie in a folder beside it, with scorers of their own.</summary>
internal sealed class SharedCorpora
{
    private static readonly string[] AttributionFigures = ["source_f1", "cue_f1", "content_f1", "relation_exact_f1", "relation_relaxed_f1"];
    private static readonly string[] SpeakerFigures = ["pronoun_accuracy", "nominal_accuracy", "stated_pronoun_recall"];
    private static readonly string[] SyntaxFigures = ["tokens", "sentences", "upos", "xpos", "lemma"];
    private static readonly string[] PageFigures = ["f1", "precision", "recall", "headings", "title", "date", "authors"];
    private static readonly string[] PageFaults = ["first_lost", "furniture"];

    private static readonly string[] SeedAreas =
        ["blocks", "attributions", "relays", "certainty", "quantities", "times", "places", "origins", "conflicts"];
    private static readonly Timestamp SeedDay = new(new DateOnly(2017, 11, 14), null);

    private readonly Reader _reader;
    private readonly string _folder;
    private readonly string _work;

    private SharedCorpora(Reader reader, string folder, string work)
    {
        _reader = reader;
        _folder = folder;
        _work = work;
    }

    /// <summary>Runs the reader over each corpus that is there and gives the scorer's figures by suite.</summary>
    /// <exception cref="InvalidDataException">A scorer refuses the readings.</exception>
    public static IEnumerable<(string Suite, IReadOnlyDictionary<string, double> Figures)> Measure(Reader reader, string folder)
    {
        var work = Directory.CreateTempSubdirectory("hearsay-measure");
        try
        {
            foreach (var suite in new SharedCorpora(reader, folder, work.FullName).Measure()) yield return suite;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private IEnumerable<(string Suite, IReadOnlyDictionary<string, double> Figures)> Measure()
    {
        var scorer = new ScorerProgram(PathOf("score/attribution.py"));
        var polnear = PathOf("data/attribution/polnear/dev.jsonl.gz");
        if (File.Exists(polnear)) yield return ("polnear-dev", Score(scorer, "inputs", "score", polnear, AttributionFigures));
        var gum = PathOf("data/syntax/gum");
        if (Directory.Exists(gum)) yield return ("gum-speakers", Score(scorer, "speaker-inputs", "speakers", gum, SpeakerFigures));
        var ewt = PathOf("data/syntax/ewt/dev.conllu.gz");
        if (File.Exists(ewt)) yield return ("ewt-dev", ScoreSyntax(ewt));
        var names = PathOf("data/names/uner-ewt/dev.iob2.gz");
        if (File.Exists(names)) yield return ("uner-dev", ScoreNames(names));
        var gap = PathOf("data/names/gap/gap-development.tsv.gz");
        if (File.Exists(gap)) yield return ("gap-development", ScoreGap(gap));
        var pages = new PageSets(_reader, new ScorerProgram(PathOf("score/pages.py")), _work);
        foreach (var (suite, printed) in pages.Measure(PathOf("data/pages"))) yield return (suite, PageFiguresOf(printed));
        var facts = new FactSets(
            new ScorerProgram(PathOf("score/facts.py")), rows => Write(rows.Select(row => ArticleRow.Open(_reader, row))));
        foreach (var (suite, printed, figures) in facts.Measure(PathOf("data"))) yield return (suite, Figures(printed, figures));
        var stories = new StorySets(new ScorerProgram(PathOf("score/stories.py")), _reader, _work);
        foreach (var (suite, printed, figures) in stories.Measure(PathOf("data/stories"))) yield return (suite, Figures(printed, figures));
        if (File.Exists(PathOf("seed/article.txt"))) yield return ("seed", CheckSeed());
    }

    private Dictionary<string, double> Score(ScorerProgram scorer, string inputMode, string scoreMode, string gold, string[] names)
    {
        var articles = scorer.Run(inputMode, gold).Select(line => ArticleRow.Open(_reader, line));
        return Figures(scorer.Run(scoreMode, gold, Write(articles)), names);
    }

    private Dictionary<string, double> ScoreSyntax(string gold)
    {
        var scorer = new ScorerProgram(PathOf("score/syntax.py"));
        var (input, output) = (Path.Combine(_work, "texts.jsonl"), Path.Combine(_work, "syntax.jsonl"));
        File.WriteAllLines(input, scorer.Run("inputs", gold));
        SyntaxRows.Write(input, output);
        return Figures(scorer.Run("score", gold, output), SyntaxFigures);
    }

    private Dictionary<string, double> ScoreNames(string gold)
    {
        NameScore marked = new(), entities = new();
        foreach (var document in NamedText.ReadAll(gold))
        {
            var reading = _reader.Read(ArticleText.FromParagraphs(document.Text));
            marked.Add(document.Text, document.Names, NameScore.NamesOf(reading.Syntax));
            entities.Add(document.Text, document.Names, NameScore.NamesOf(reading.Entities));
        }

        return marked.ByKind().Select(pair => KeyValuePair.Create($"names_{pair.Key}", pair.Value))
            .Append(KeyValuePair.Create("entities_f1", entities.F1)).ToDictionary();
    }

    private IReadOnlyDictionary<string, double> ScoreGap(string gold)
    {
        var score = new GapScore();
        foreach (var row in GapCorpus.Read(gold)) score.Add(row, _reader.Read(ArticleText.FromParagraphs(row.Text)).Entities);
        return score.ByName();
    }

    // The last line holds the figures. Null is a figure of nothing (no source of that kind was found): it stays out and counts as missing.
    private static Dictionary<string, double> Figures(IReadOnlyList<string> printed, string[] names)
    {
        using var figures = JsonDocument.Parse(printed[^1]);
        return names.Select(name => (name, figure: figures.RootElement.GetProperty(name)))
            .Where(pair => pair.figure.ValueKind == JsonValueKind.Number)
            .ToDictionary(pair => pair.name, pair => pair.figure.GetDouble());
    }

    // Floors are for figures that should be high: shares of pages at fault are turned round.
    private static Dictionary<string, double> PageFiguresOf(IReadOnlyList<string> printed)
    {
        var figures = Figures(printed, PageFigures);
        foreach (var (name, share) in Figures(printed, PageFaults)) figures[$"no_{name}"] = 100 - share;
        return figures;
    }

    private Dictionary<string, double> CheckSeed()
    {
        var text = File.ReadAllText(PathOf("seed/article.txt"));
        var article = _reader.OpenText(text, new ArticleMetadata { Id = "article", Published = SeedDay });
        var printed = new ScorerProgram(PathOf("seed/check.py")).Run([Write([article]), .. SeedAreas]);
        return SeedAreas.ToDictionary(area => area, area => CountOf(printed, area));
    }

    // A line such as "blocks: 9/10".
    private static double CountOf(IReadOnlyList<string> lines, string area)
    {
        var line = lines.Last(line => line.StartsWith(area + ": ", StringComparison.Ordinal));
        return double.Parse(line[(area.Length + 2)..].Split('/')[0], CultureInfo.InvariantCulture);
    }

    private string Write(IEnumerable<Article> articles)
    {
        var path = Path.Combine(_work, "readings.jsonl");
        File.WriteAllLines(path, articles.Select(article => ReadingJson.Write(_reader.Read(article))));
        return path;
    }

    private string PathOf(string relative) => Path.Combine(_folder, relative);
}
