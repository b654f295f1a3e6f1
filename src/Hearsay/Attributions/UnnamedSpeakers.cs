namespace Hearsay.Attributions;

/// <summary>Knows for "he" and "she" whether they go on with a source that has no name: “A sailor said ... ‘It sank,’ he said.”</summary>
/// <remarks>Pronouns are resolved to those whom the article names; who is not named would lose his words to the last one who is.</remarks>
internal sealed class UnnamedSpeakers(TokenTable table, EntityIndex entities)
{
    /// <summary>The most mentions of a paragraph that are looked at; of more, one may well be meant.</summary>
    private const int MostMentions = 64;

    private Attribution? _last;
    private int _lastHead = -1;

    /// <summary>The attribution, in the order of their heads, whose source a pronoun goes on with, or null.</summary>
    public Attribution? GoneOnWith(Proposal proposal)
    {
        if (_last is null || proposal.Source is not { Count: 1 } source || !IsPronoun(source.First)) return null;
        var block = BlockOf(source.First);
        return block == BlockOf(_lastHead) && !HasPerson(block, source.First) ? _last : null;
    }

    /// <summary>Takes an attribution as the last one so far.</summary>
    public void Add(Proposal proposal, Attribution attribution)
    {
        if (proposal.Source is not { } source || attribution.Source is not { } speaker) return;
        var isUnnamed = speaker is { Entity: null, Name: null, Kind: EntityKind.Person or EntityKind.Unnamed } && IsSingular(source);
        (_last, _lastHead) = isUnnamed ? (attribution, proposal.Head) : (null, -1);
    }

    private bool IsPronoun(int token) => table.Quotation[token] < 0 && table.Text(token) is "he" or "she" or "He" or "She";

    // "two witnesses" are no he.
    private bool IsSingular(TokenRange source)
    {
        if (IsPronoun(source.First) && source.Count == 1) return true;
        for (var token = source.First; token < source.End; token++)
            if (table.Upos[token] == PartOfSpeech.Noun && table.Trees.Head[token] is var head && !source.Contains(head))
                return table.Syntax.Tokens[token].Xpos == "NN";
        return false;
    }

    private int BlockOf(int token) => table.SentenceOf(token).Block;

    // Whoever is named in the same paragraph may be meant as well.
    private bool HasPerson(int block, int token)
    {
        var span = new TextSpan(table.Article.Blocks[block].Span.Start, table.Syntax.Tokens[token].Span.Start);
        var mentions = entities.Inside(span).Take(MostMentions).ToList();
        return mentions.Count == MostMentions || mentions.Exists(mention =>
            mention.Form != MentionForm.Pronoun && entities[mention.Entity].Kind is EntityKind.Person or EntityKind.Other);
    }
}
