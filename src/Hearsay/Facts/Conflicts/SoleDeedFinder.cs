using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds deeds in clauses that are held to be so.</summary>
internal sealed class SoleDeedFinder(ClauseReading reading, ClauseParts parts, FigureReader figures)
{
    /// <summary>The deeds of an article, in the order of its clauses.</summary>
    public ImmutableArray<SoleDeed> Find()
    {
        var deeds = ImmutableArray.CreateBuilder<SoleDeed>();
        for (var clause = 0; clause < reading.Layer.Clauses.Length; clause++)
            if (reading.IsAsserted(clause) && Read(clause) is { } deed) deeds.Add(deed);
        return deeds.ToImmutable();
    }

    /// <summary>Whether two deeds are one: of one verb, or both a flight, and of one figure.</summary>
    public static bool AreOne(SoleDeed one, SoleDeed other)
    {
        if (one.Kind != other.Kind || !FigureReader.AreOne(one.Figure, other.Figure)) return false;
        if (one.Figure.Entity is not null) return one.Lemma == other.Lemma || one.Kind == DeedKind.Flight;
        if (one.Kind == DeedKind.Flight) return true;
        return one.Kind == DeedKind.Wreck && one.Lemma == other.Lemma && one.Figure.Noun == other.Figure.Noun;
    }

    private SoleDeed? Read(int clause)
    {
        var head = reading.Layer.Clauses[clause].Head;
        if (reading.Words.PartAt(head) != PartOfSpeech.Verb) return null;
        var lemma = reading.Words.Lemma(head).ToLowerInvariant();
        var found = DeedTable.English.Find(lemma) ?? DeedTable.English.Find(reading.Words.Folded(head));
        if (found is not { } verb) return null;
        var token = !verb.IsOfObject || parts.IsPassive(clause) ? parts.SubjectOf(clause) : parts.ObjectOf(clause);
        return token >= 0 && figures.Read(token, clause) is { } figure ? new SoleDeed(clause, lemma, verb.Kind, figure) : null;
    }
}
