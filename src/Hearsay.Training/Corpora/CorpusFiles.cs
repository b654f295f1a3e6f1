namespace Hearsay.Training.Corpora;

/// <summary>Where each corpus lies in the folder that --data names; docs/howto/train-and-measure.md has the same list.</summary>
internal static class CorpusFiles
{
    /// <summary>The treebank EWT, train.</summary>
    public static string EwtTrain(string data) => Find(data, "syntax/ewt/train.conllu.gz", "Universal Dependencies English EWT 2, train");

    /// <summary>The treebank EWT, dev.</summary>
    public static string EwtDev(string data) => Find(data, "syntax/ewt/dev.conllu.gz", "Universal Dependencies English EWT 2, dev");

    /// <summary>The folder of the treebank GUM.</summary>
    public static string Gum(string data) => Find(data, "syntax/gum", "a folder of GUM's documents as CoNLL-U");

    /// <summary>The names on EWT, train.</summary>
    public static string UnerTrain(string data) => Find(data, "names/uner-ewt/train.iob2.gz", "Universal NER English EWT, train");

    /// <summary>The names of Wikigold.</summary>
    public static string Wikigold(string data) => Find(data, "names/wikigold.conll.txt.gz", "Wikigold");

    /// <summary>The names of WNUT 2017, train.</summary>
    public static string WnutTrain(string data) => Find(data, "names/wnut17/wnut17train.conll.gz", "WNUT 2017, train");

    /// <summary>The names of WNUT 2017, dev.</summary>
    public static string WnutDev(string data) => Find(data, "names/wnut17/emerging.dev.conll.gz", "WNUT 2017, dev");

    /// <summary>The ambiguous pronouns of GAP, validation.</summary>
    public static string GapValidation(string data) => Find(data, "names/gap/gap-validation.tsv.gz", "GAP, validation");

    /// <summary>The articles of PolNeAR, train.</summary>
    public static string PolnearTrain(string data) => Find(data, "attribution/polnear/train.jsonl.gz", "PolNeAR, train, as JSON Lines");

    /// <summary>The articles of PolNeAR, dev.</summary>
    public static string PolnearDev(string data) => Find(data, "attribution/polnear/dev.jsonl.gz", "PolNeAR, dev, as JSON Lines");

    /// <summary>Factuality in the news, UW, train.</summary>
    public static string FactualityUw(string data) => Find(data, "certainty/uw/train.jsonl", "UW factuality, train");

    /// <summary>Factuality in the news, MEANTIME, train.</summary>
    public static string FactualityMeantime(string data) => Find(data, "certainty/meantime/train.jsonl", "MEANTIME factuality, train");

    /// <summary>The sentences of BABE.</summary>
    public static string Babe(string data) => Find(data, "certainty/babe.csv.gz", "BABE, sentences judged for opinion");

    /// <summary>The reports on incidents with gun violence, dev.</summary>
    public static string Incidents(string data) =>
        Find(data, "stories/gva/dev.articles.jsonl.gz", "reports on incidents with gun violence, as JSON Lines");

    /// <summary>The folder of the topics of ECB+.</summary>
    public static string Topics(string data) => Find(data, "stories/ecbplus", "the topics of ECB+, a folder each");

    private static string Find(string data, string relative, string what)
    {
        var path = Path.Combine(data, relative.Replace('/', Path.DirectorySeparatorChar));
        if (File.Exists(path) || Directory.Exists(path)) return path;
        throw new InvalidDataException(
            $"{path}: {what} was expected, nothing was found; name with --data the folder that has {relative} in it "
            + "(docs/howto/train-and-measure.md lists what belongs there).");
    }
}
