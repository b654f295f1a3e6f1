using System.Collections.Immutable;
using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Networks;

/// <summary>One sentence of <see cref="InventedNews"/> while it is written: words, heads, and who said what.</summary>
internal sealed class InventedSentence
{
    private static readonly string[] _nouns =
        ["boat", "crew", "harbour", "pilot", "ferry", "sailor", "captain", "pier", "crane", "buoy", "tug", "trawler", "keeper", "canal"];

    private static readonly string[] _verbs = ["fix", "reach", "leave", "pass", "buy", "paint", "watch", "clean", "pull", "miss"];

    private static readonly (string Form, string Lemma)[] _cues =
        [("said", "say"), ("claimed", "claim"), ("added", "add"), ("warned", "warn"), ("insisted", "insist")];

    private static readonly string[] _givenNames = ["Ana", "Boris", "Clara", "David", "Elsa", "Frank", "Greta", "Henry"];

    private static readonly string[] _lastNames = ["Lund", "Marek", "Nolan", "Olsen", "Petrov", "Quist", "Rossi", "Steen"];

    private readonly List<CorpusWord> _words = [];
    private readonly List<TextSpan> _spans = [];
    private readonly Random _random;

    private InventedSentence(Random random) => _random = random;

    /// <summary>The words with their trees.</summary>
    public ImmutableArray<CorpusWord> Words => [.. _words];

    /// <summary>The words as they stand on a page.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who said what, or null where nobody says anything.</summary>
    public PolnearRelation? Relation { get; private set; }

    /// <summary>Writes a plain sentence, or one with somebody's words after or before the one who said them.</summary>
    public static InventedSentence Write(Random random)
    {
        var sentence = new InventedSentence(random);
        switch (random.Next(3))
        {
            case 0:
                sentence.WritePlain();
                break;
            case 1:
                sentence.WriteSpeakerFirst();
                break;
            default:
                sentence.WriteSpeakerLast();
                break;
        }

        return sentence;
    }

    private void WritePlain()
    {
        var verb = WriteClause();
        Attach(verb, -1, "root");
        Attach(Add(".", ".", "PUNCT", "."), verb, "punct");
    }

    private void WriteSpeakerFirst()
    {
        var speaker = WriteSpeaker();
        var speakerEnd = _words.Count;
        var cue = WriteCue();
        Attach(speaker, cue, "nsubj");
        Attach(cue, -1, "root");
        var first = _words.Count;
        var mark = _random.Next(2) == 0 ? Add("that", "that", "SCONJ", "IN") : -1;
        var verb = WriteClause();
        Attach(verb, cue, "ccomp");
        if (mark >= 0) Attach(mark, verb, "mark");
        Relation = new PolnearRelation([Span(speaker, speakerEnd)], [Span(cue, cue + 1)], [Span(first, _words.Count)]);
        Attach(Add(".", ".", "PUNCT", "."), cue, "punct");
    }

    private void WriteSpeakerLast()
    {
        var verb = WriteClause();
        var end = _words.Count;
        var comma = Add(",", ",", "PUNCT", ",");
        var speaker = WriteSpeaker();
        var speakerEnd = _words.Count;
        var cue = WriteCue();
        Attach(speaker, cue, "nsubj");
        Attach(verb, cue, "ccomp");
        Attach(comma, cue, "punct");
        Attach(cue, -1, "root");
        Relation = new PolnearRelation([Span(speaker, speakerEnd)], [Span(cue, cue + 1)], [Span(0, end)]);
        Attach(Add(".", ".", "PUNCT", "."), cue, "punct");
    }

    private int WriteSpeaker()
    {
        var given = Choose(_givenNames);
        var first = Add(given, given, "PROPN", "NNP");
        var last = Choose(_lastNames);
        Attach(Add(last, last, "PROPN", "NNP"), first, "flat");
        return first;
    }

    private int WriteCue()
    {
        var (form, lemma) = _cues[_random.Next(_cues.Length)];
        return Add(form, lemma, "VERB", "VBD");
    }

    private int WriteClause()
    {
        var subject = WriteThing();
        var stem = Choose(_verbs);
        var verb = Add(stem + (stem[^1] is 's' or 'h' or 'x' ? "es" : "s"), stem, "VERB", "VBZ");
        Attach(subject, verb, "nsubj");
        Attach(WriteThing(), verb, "obj");
        return verb;
    }

    private int WriteThing()
    {
        var (article, lemma) = _random.Next(2) == 0 ? ("the", "the") : ("a", "a");
        var determiner = Add(_words.Count == 0 ? char.ToUpperInvariant(article[0]) + article[1..] : article, lemma, "DET", "DT");
        var stem = Choose(_nouns);
        var noun = Add(stem, stem, "NOUN", "NN");
        Attach(determiner, noun, "det");
        return noun;
    }

    private string Choose(string[] words) => words[_random.Next(words.Length)];

    private int Add(string form, string lemma, string upos, string xpos)
    {
        if (Text.Length > 0 && upos != "PUNCT") Text += " ";
        _spans.Add(new TextSpan(Text.Length, Text.Length + form.Length));
        Text += form;
        _words.Add(new CorpusWord(form, lemma, upos, xpos, -1, "root"));
        return _words.Count - 1;
    }

    private void Attach(int word, int head, string relation) => _words[word] = _words[word] with { Head = head, Relation = relation };

    private TextSpan Span(int first, int end) => new(_spans[first].Start, _spans[end - 1].End);
}
