namespace Hearsay.Mentions;

/// <summary>Finds the one police force that "police" stands for in an article that names a single one.</summary>
internal static class PoliceFinder
{
    /// <summary>Adds to the force's draft the places where "police" or "the police" stands for it.</summary>
    public static void Find(ArticleWords words, List<EntityDraft> drafts)
    {
        var forces = drafts.Where(draft => draft.Names.Exists(name => ForceNames.PlaceOf(name.Text) is not null)).Take(2).ToList();
        if (forces.Count != 1) return;
        var taken = drafts.SelectMany(draft => draft.Mentions).Select(mention => mention.Span).Order().ToList();
        for (var token = 0; token < words.Count; token++)
        {
            if (!IsPolice(words, token)) continue;
            var first = words[token - 1] is "the" or "The" ? token - 1 : token;
            var span = words.SpanOf(first, token + 1);
            if (!Overlaps(taken, span)) forces[0].Mentions.Add(new Mention(span, MentionForm.Nominal));
        }
    }

    // "Police said", but neither "police officers" nor "state police".
    private static bool IsPolice(ArticleWords words, int token) => words[token] is "police" or "Police"
        && words.TagAt(token + 1) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)
        && words.TagAt(token - 1) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Part);

    private static bool Overlaps(List<TextSpan> taken, TextSpan span)
    {
        var index = taken.BinarySearch(span);
        if (index >= 0) return true;
        var after = ~index;
        return (after < taken.Count && taken[after].Start < span.End) || (after > 0 && taken[after - 1].End > span.Start);
    }
}
