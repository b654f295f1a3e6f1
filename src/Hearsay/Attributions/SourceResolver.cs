using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Tells whom the words of a source stand for, by the mention at their core.</summary>
internal sealed class SourceResolver(TokenTable table, EntityIndex entities, SourceKindTable kinds)
{
    /// <summary>The source that these tokens are.</summary>
    public Source Resolve(TokenRange range)
    {
        var span = table.Span(range);
        if (Core(range) is not { } mention)
        {
            if (IsWriter(range)) return new Source([span], null, null, EntityKind.Writer);
            return new Source([span], null, null, kinds.KindOf(Words(range)));
        }

        var entity = entities[mention];
        return new Source([span], mention, entity.Name, entity.Kind == EntityKind.Other ? kinds.KindOf(Words(range)) : entity.Kind);
    }

    // "I sincerely hope", outside quotation marks: the article's own voice.
    private bool IsWriter(TokenRange range) =>
        range.Count == 1 && table.Quotation[range.First] < 0 && table.Text(range.First) is "I" or "me" or "my" or "My";

    /// <summary>The recipient that these tokens are.</summary>
    public Recipient ResolveRecipient(TokenRange range) =>
        Core(range) is { } entity
            ? new Recipient([table.Span(range)], entity, entities[entity].Name)
            : new Recipient([table.Span(range)], null, null);

    /// <summary>The entity that a range of tokens stands for, or null.</summary>
    public int? Core(TokenRange range)
    {
        if (range.Count == 1 && IsRelative(range.First)) return Antecedent(range.First);
        int? best = null;
        var bestRank = 0;
        foreach (var (span, form, entity) in entities.Inside(table.Span(range)))
        {
            var rank = Rank(range, span, form, entity);
            if (rank <= bestRank) continue;
            (best, bestRank) = (entity, rank);
        }

        return best;
    }

    // "Rubio's deputy campaign manager, Rich Beeson, who oversaw Romney's ground game": Rubio owns, Romney stands in a clause of its own.
    private int Rank(TokenRange range, TextSpan span, MentionForm form, int entity)
    {
        var first = TokenAt(range, span.Start);
        var last = TokenAt(range, span.End - 1);
        if (form == MentionForm.Pronoun) return range.Count == 1 ? 9 : 0;
        var kind = entities[entity].Kind;
        if (IsPossessed(last + 1) || (kind is EntityKind.Person or EntityKind.Place && IsModifier(range, first, last))) return 0;
        if (IsBehindPreposition(range, first) && !(kind == EntityKind.Person && StandsBetweenCommas(range, first, last))) return 0;
        var kindRank = kind switch { EntityKind.Person => 3, EntityKind.Outlet => 2, _ => 1 };
        return form == MentionForm.Name ? 3 + kindRank : kindRank;
    }

    // "the Obama administration", "Stein spokeswoman Melezia Orr", "the Ohio governor": who is named only says whose or which.
    private bool IsModifier(TokenRange range, int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            var head = table.Syntax.Tokens[token].Head;
            if (head > last && head < range.End && table.Syntax.Tokens[token].Relation is "compound" or "nmod:poss" or "amod") return true;
        }

        return false;
    }

    private bool IsPossessed(int token) => token < table.Count && table.Syntax.Tokens[token].Xpos == "POS";

    // "A surgeon at the hospital, Anna Lund,": the name is another word for the surgeon.
    private bool StandsBetweenCommas(TokenRange range, int first, int last) =>
        first > range.First && table.IsMark(first - 1, ',') && (last + 1 == range.End || table.IsMark(last + 1, ','));

    private bool IsBehindPreposition(TokenRange range, int token)
    {
        for (var index = AfterApposition(range, token); index < token; index++)
        {
            if (IsRelative(index) || FeatureWindow.IsVerbal(table, index)) return !IsNaming(index);
            if (table.Upos[index] == PartOfSpeech.Adp && index > range.First) return true;
        }

        return false;
    }

    // "A doctor at the hospital, Lee Guk-jong": behind the comma the same person is named.
    private int AfterApposition(TokenRange range, int token)
    {
        for (var index = token - 1; index > range.First; index--)
            if (table.IsMark(index, ',') && !IsRelative(index + 1)) return index + 1;
        return range.First;
    }

    // "a military official named Suh Uk": the verb only introduces the name.
    private bool IsNaming(int token) => table.Text(token) is "named" or "called";

    private bool IsRelative(int token) => token < table.Count && table.Syntax.Tokens[token].Xpos is "WP" or "WDT" or "WP$";

    private int? Antecedent(int token)
    {
        var sentence = table.SentenceOf(token);
        return entities.Before(table.Syntax.Tokens[token].Span.Start, sentence.Span.Start)?.Entity;
    }

    private int TokenAt(TokenRange range, int offset)
    {
        var index = range.First;
        while (index < range.End - 1 && table.Syntax.Tokens[index].Span.End <= offset) index++;
        return index;
    }

    /// <summary>The words of a range of tokens, one by one.</summary>
    public string[] Words(TokenRange range) =>
        [.. Enumerable.Range(range.First, range.Count).Select(token => table.Text(token).ToString())];
}
