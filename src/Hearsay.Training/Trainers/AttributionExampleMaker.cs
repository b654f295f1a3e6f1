using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Languages;
using Hearsay.Plain;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Turns annotated articles into examples, with the library's own opener, tokens and tags.</summary>
internal sealed class AttributionExampleMaker(SyntaxReader syntax)
{
    // Not the whole reader: that needs the very models that are to be trained.
    private readonly TextOpener _opener = new(FurnitureTable.Load(), LanguageIdentifier.Load());
    private readonly CueTable _cues = CueTable.Load();

    /// <summary>The example of an article; relations in blocks that are not read are lost and counted.</summary>
    public AttributionExample Make(PolnearArticle article)
    {
        var opened = _opener.Open(article.Text, article.Metadata);
        var table = TokenTable.From(opened, syntax.Read(opened), _cues);
        var relations = article.Relations.Select(relation => Find(table, relation)).ToArray();
        return new AttributionExample(table, [.. relations.OfType<GoldRelation>()], relations.Count(relation => relation is null));
    }

    private static GoldRelation? Find(TokenTable table, PolnearRelation relation)
    {
        if (relation.Cue.IsEmpty || relation.Content.IsEmpty || Range(table, relation.Cue[0]) is not { } cue) return null;
        var head = Head(table, cue);
        var source = relation.Source.IsEmpty ? null : Range(table, relation.Source[0]);
        var contents = Merge(table, relation.Content.Select(span => Range(table, span)).OfType<TokenRange>());
        return head < 0 || contents.Count == 0 ? null : new GoldRelation(cue, head, source, Nearest(contents, cue));
    }

    private static TokenRange? Range(TokenTable table, TextSpan span) =>
        table.TokensIn(span) is { Count: > 0 } tokens ? tokens : null;

    // Annotators split a content of several sentences now and then; mostly they do not, so neither do we.
    private static List<TokenRange> Merge(TokenTable table, IEnumerable<TokenRange> contents)
    {
        var merged = new List<TokenRange>();
        foreach (var content in contents)
        {
            var goesOn = merged.Count > 0 && merged[^1].End == content.First
                && table.SentenceOf(merged[^1].First).Block == table.SentenceOf(content.First).Block;
            if (goesOn) merged[^1] = new TokenRange(merged[^1].First, content.End);
            else merged.Add(content);
        }

        return merged;
    }

    private static ImmutableArray<TokenRange> Nearest(List<TokenRange> contents, TokenRange cue) =>
        [.. contents.OrderBy(content => content.First < cue.First ? cue.First - content.End : content.First - cue.End)];

    // The word that carries a cue: its verb, else its noun, and so on.
    private static int Head(TokenTable table, TokenRange cue)
    {
        var best = -1;
        for (var token = cue.First; token < cue.End; token++)
            if (CueHeadFeatures.IsCandidate(table, token) && (best < 0 || Weight(table, token) > Weight(table, best))) best = token;
        return best;
    }

    private static int Weight(TokenTable table, int token)
    {
        var known = table.CueClass[token] == CueClass.None ? 0 : 1;
        return known + table.Upos[token] switch
        {
            PartOfSpeech.Verb => 8,
            PartOfSpeech.Noun => 6,
            PartOfSpeech.Adj => 4,
            PartOfSpeech.Aux => 3,
            PartOfSpeech.Adv => 2,
            PartOfSpeech.Propn => 2,
            _ => 1,
        };
    }
}
