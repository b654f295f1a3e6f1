using System.Collections.Immutable;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Learns dictionary forms from treebanks: rules for endings, and a table of the words that no rule gets right.</summary>
internal sealed class LemmaTrainer
{
    // An ending that only one word has is no rule.
    private const int LeastWords = 2;
    private const int LeastUses = 3;
    private readonly IReadOnlyDictionary<string, int> _labels;
    private readonly List<(string Key, string Form, int Label, string Lemma, int Count)> _words;

    /// <summary>Takes the words of a treebank; <paramref name="labels"/> numbers labels such as "VERB VBD".</summary>
    public LemmaTrainer(IEnumerable<CorpusSentence> sentences, IReadOnlyDictionary<string, int> labels)
    {
        _labels = labels;
        _words = [.. sentences.SelectMany(sentence => sentence.Words)
            .Where(word => word.Lemma != "_" && labels.ContainsKey(LabelTable.LabelOf(word)))
            .GroupBy(word => (Key: KeyOf(word.Form), Label: labels[LabelTable.LabelOf(word)]))
            .Select(group => MostOften(group.Key.Key, group.Key.Label, group))
            .OrderBy(word => word.Label).ThenBy(word => word.Key, StringComparer.Ordinal)];
    }

    /// <summary>Learns the table.</summary>
    public LemmaTable Train()
    {
        LemmaTable rules = new() { Endings = FindEndings(), KeptCases = FindKeptCases() };
        Lemmatizer regular = new(rules, _labels.Count);
        return rules with
        {
            Irregulars = [.. _words.Where(word => regular.Lemma(word.Form, word.Label) != word.Lemma)
                .Select(word => (word.Key, word.Label, word.Lemma))],
            CommonLemmas = [.. _words.GroupBy(word => word.Lemma).Where(group => group.Sum(word => word.Count) >= LeastUses)
                .Select(group => group.Key).Order(StringComparer.Ordinal)],
        };
    }

    private static string KeyOf(string form)
    {
        var key = new char[form.Length];
        Lemmatizer.WriteKey(form, key);
        return new string(key);
    }

    private static (string Key, string Form, int Label, string Lemma, int Count) MostOften(
        string key, int label, IEnumerable<CorpusWord> words)
    {
        var often = words.GroupBy(word => (word.Form, word.Lemma)).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Form, StringComparer.Ordinal).ThenBy(group => group.Key.Lemma, StringComparer.Ordinal).First();
        return (key, often.Key.Form, label, often.Key.Lemma, words.Count());
    }

    // Shorter endings first: a longer one is kept only where it says something else.
    private ImmutableArray<LemmaEnding> FindEndings()
    {
        Dictionary<(int Label, string Ending), LemmaEnding> kept = [];
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++)
        {
            var groups = _words.Where(word => word.Key.Length > length || word.Key.Length == length && length == 0)
                .GroupBy(word => (word.Label, Ending: word.Key[^length..]))
                .OrderBy(group => group.Key.Label).ThenBy(group => group.Key.Ending, StringComparer.Ordinal);
            foreach (var group in groups)
            {
                if (BestRule(group.Key.Label, group.Key.Ending, group.Select(word => EditOf(word.Key, word.Lemma))) is { } rule
                    && !SaysTheSame(rule, kept))
                {
                    kept.Add(group.Key, rule);
                }
            }
        }

        return [.. kept.Values.OrderBy(rule => rule.Label).ThenBy(rule => rule.Ending, StringComparer.Ordinal)];
    }

    private static LemmaEnding? BestRule(int label, string ending, IEnumerable<(int Cut, string Addition)> edits)
    {
        var best = edits.GroupBy(edit => edit).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Cut)
            .ThenBy(group => group.Key.Addition, StringComparer.Ordinal).First();
        var isUnchanged = best.Key is { Cut: 0, Addition: "" };
        var isRule = ending.Length == 0 ? isUnchanged : best.Count() >= LeastWords && best.Key.Cut <= ending.Length + 1;
        return isRule ? new LemmaEnding(ending, label, best.Key.Cut, best.Key.Addition) : null;
    }

    private static bool SaysTheSame(LemmaEnding rule, Dictionary<(int, string), LemmaEnding> kept)
    {
        for (var length = rule.Ending.Length - 1; length >= 0; length--)
        {
            if (kept.TryGetValue((rule.Label, rule.Ending[^length..]), out LemmaEnding shorter))
            {
                return shorter.CutLength == rule.CutLength && shorter.Addition == rule.Addition;
            }
        }

        return false;
    }

    private static (int Cut, string Addition) EditOf(string key, string lemma)
    {
        var plain = KeyOf(lemma);
        var shared = key.AsSpan().CommonPrefixLength(plain);
        return (key.Length - shared, plain[shared..]);
    }

    private ImmutableArray<(int, WordCase)> FindKeptCases() =>
        [.. _words.Where(word => WordFeatures.CaseOf(word.Form) >= WordCase.Capital)
            .GroupBy(word => (word.Label, Case: WordFeatures.CaseOf(word.Form)))
            .Where(group => group.Count(word => char.IsUpper(word.Lemma[0])) * 2 > group.Count())
            .Select(group => group.Key).Order()];
}
