using System.Collections.Immutable;
using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Facts;

/// <summary>Finds the clauses that claim something: whose they are, how sure, and what facts are in them.</summary>
internal sealed class StatementFinder
{
    private readonly CertaintyScorer _certainty;
    private readonly OpinionScorer _opinion;

    private StatementFinder(CertaintyScorer certainty, OpinionScorer opinion) => (_certainty, _opinion) = (certainty, opinion);

    /// <summary>Loads the English finder with the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged or made for other features.</exception>
    public static StatementFinder Load() => new(CertaintyScorer.Load(), OpinionScorer.Load());

    /// <summary>Cuts an article into clauses and reads how sure each is and who says it.</summary>
    public ClauseReading Read(FactWords words, ImmutableArray<Attribution> attributions)
    {
        var layer = ClauseLayer.Of(words);
        return new ClauseReading(words, layer, ReadCertainties(layer), new Voices(words, attributions));
    }

    /// <summary>The statements of an article in text order, one that holds another before it.</summary>
    public ImmutableArray<Statement> Find(ClauseReading reading, ImmutableArray<TimeExpression> times, FactLayer facts)
    {
        var (words, layer, certainties, voices) = reading;
        var opinions = OpinionLayer.Of(words, voices, _opinion);
        var loaded = LoadedByClause(words, layer);
        var statements = new List<Statement>();
        for (var clause = 0; clause < layer.Clauses.Length; clause++)
        {
            var place = layer.Clauses[clause];
            if (IsPartOfParent(layer, certainties, clause) || IsRemark(words, place)) continue;
            var span = words.SpanOf(place.First, place.End);
            var given = voices.FigureGivenBy(place);
            statements.Add(new Statement(span, voices.AttributionOf(place.Head) ?? given, certainties[clause].Factuality)
            {
                Holder = given is null ? voices.HolderOf(place.Head) : Holder.Source,
                IsNegated = certainties[clause].IsNegated,
                IsOpinion = opinions.IsOpinion(place, loaded[clause].Count > 0),
                Loaded = [.. loaded[clause]],
                Times = Within(span, times, time => time.Span),
                Quantities = Within(span, facts.Quantities, quantity => quantity.Span),
                Places = Within(span, facts.Places, named => named.Span),
                Events = Within(span, facts.Events, happening => happening.Trigger),
            });
        }

        return [.. statements.OrderBy(statement => statement.Span.Start).ThenByDescending(statement => statement.Span.End)];
    }

    private Certainty[] ReadCertainties(ClauseLayer layer)
    {
        var row = new FeatureRow();
        var certainties = new Certainty[layer.Clauses.Length];
        for (var clause = 0; clause < certainties.Length; clause++)
        {
            layer.Write(clause, row);
            certainties[clause] = _certainty.Read(row.Values, layer.Signs[clause], layer.Rules[clause]);
        }

        return certainties;
    }

    // "Began to fire", "saw him leave": one claim, as sure as the word that takes the clause; and so is a single word, "sued or jailed".
    private static bool IsPartOfParent(ClauseLayer layer, Certainty[] certainties, int clause)
    {
        var (place, parent) = (layer.Clauses[clause], layer.Clauses[clause].Parent);
        if (parent < 0 || certainties[clause] != certainties[parent]) return false;
        return place.End - place.First == 1 || (place.Kind == ClauseKind.Complement && place.Form != ClauseForm.That);
    }

    // "To be clear, he left", "for the time being": claims nothing.
    private static bool IsRemark(FactWords words, Clause clause) => clause.Kind == ClauseKind.Adverbial
        && ((clause.Form == ClauseForm.To && words.PartAt(clause.Head) == PartOfSpeech.Adj) || words.Folded(clause.Head) == "being");

    private static List<TextSpan>[] LoadedByClause(FactWords words, ClauseLayer layer)
    {
        var loaded = new List<TextSpan>[layer.Clauses.Length];
        for (var clause = 0; clause < loaded.Length; clause++) loaded[clause] = [];
        for (var token = 0; token < words.Count; token++)
            if (OpinionFeatures.IsLoaded(words, token) && layer.ClauseOf(token) is >= 0 and var clause)
                loaded[clause].Add(words.Syntax.Tokens[token].Span);
        return loaded;
    }

    // Facts are in text order, so those within a span lie side by side.
    private static ImmutableArray<int> Within<T>(TextSpan span, ImmutableArray<T> facts, Func<T, TextSpan> spanOf)
    {
        var (low, high) = (0, facts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(facts[middle]).Start < span.Start) low = middle + 1;
            else high = middle;
        }

        var within = ImmutableArray.CreateBuilder<int>();
        for (; low < facts.Length && spanOf(facts[low]).Start < span.End; low++)
            if (span.Contains(spanOf(facts[low]))) within.Add(low);
        return within.ToImmutable();
    }
}
