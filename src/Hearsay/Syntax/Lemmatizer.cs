namespace Hearsay.Syntax;

/// <summary>Gives words their dictionary forms: by a table of irregular ones, then by the longest ending with a rule.</summary>
internal sealed class Lemmatizer
{
    /// <summary>No rule looks at more characters of a word's end than this.</summary>
    public const int LongestEnding = 5;

    // A longer "word" is not one that has a dictionary form; it is its own.
    private const int LongestWord = 64;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>[] _irregulars;
    private readonly Dictionary<string, LemmaEnding>.AlternateLookup<ReadOnlySpan<char>>[] _endings;
    private readonly bool[] _keepsCase;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _common;

    /// <summary>Takes what was learned from treebanks.</summary>
    public Lemmatizer(LemmaTable table, int labelCount)
    {
        _irregulars = EmptyTables<string>(labelCount);
        _endings = EmptyTables<LemmaEnding>(labelCount);
        foreach ((var form, var label, var lemma) in table.Irregulars)
        {
            _irregulars[label].Dictionary[form] = lemma;
        }

        foreach (var ending in table.Endings)
        {
            _endings[ending.Label].Dictionary[ending.Ending] = ending;
        }

        _keepsCase = new bool[labelCount * CaseCount];
        foreach (var (label, wordCase) in table.KeptCases)
        {
            _keepsCase[label * CaseCount + (int)wordCase] = true;
        }

        _common = new HashSet<string>(table.CommonLemmas, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>>[] EmptyTables<T>(int count)
    {
        var tables = new Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>>[count];
        for (var label = 0; label < count; label++)
        {
            tables[label] = new Dictionary<string, T>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        }

        return tables;
    }

    private static int CaseCount => (int)WordCase.Mixed + 1;

    /// <summary>The form under which irregular words and endings are looked up: in lower case, with straight apostrophes.</summary>
    public static void WriteKey(ReadOnlySpan<char> form, Span<char> key)
    {
        form.ToLowerInvariant(key);
        key.Replace('’', '\'');
    }

    /// <summary>The dictionary form of a word, given the label that the tagger chose for it.</summary>
    public string Lemma(ReadOnlySpan<char> form, int label)
    {
        if (form.Length > LongestWord)
        {
            return form.ToString();
        }

        Span<char> key = stackalloc char[form.Length];
        WriteKey(form, key);
        return _irregulars[label].TryGetValue(key, out var lemma) ? lemma : RegularLemma(form, key, label);
    }

    private string RegularLemma(ReadOnlySpan<char> form, ReadOnlySpan<char> key, int label)
    {
        var ending = EndingOf(key, label);
        var keepsCase = _keepsCase[label * CaseCount + (int)WordFeatures.CaseOf(form)];
        var stem = (keepsCase ? form : key)[..^ending.CutLength];
        Span<char> lemma = stackalloc char[stem.Length + ending.Addition.Length];
        stem.CopyTo(lemma);
        ending.Addition.CopyTo(lemma[stem.Length..]);
        return _common.TryGetValue(lemma, out var common) ? common : lemma.ToString();
    }

    private LemmaEnding EndingOf(ReadOnlySpan<char> key, int label)
    {
        for (var length = Math.Min(LongestEnding, key.Length); length >= 0; length--)
        {
            // A word is never cut away whole.
            if (_endings[label].TryGetValue(key[^length..], out var ending) && ending.CutLength < key.Length)
            {
                return ending;
            }
        }

        return new LemmaEnding("", label, 0, "");
    }
}
