namespace Hearsay.Mentions;

/// <summary>Finds the names of an article: those that the trained reader marks and those that rules are sure of.</summary>
internal sealed class NameFinder
{
    private readonly CapitalNameFinder _capitals = new();
    private readonly MarkedNameFinder _marked = new();
    private readonly HeadlineNameFinder _headlines = new();

    /// <summary>Finds the names in text order, without the titles before them; one string has one kind throughout.</summary>
    /// <remarks>What may be a name, though little speaks for it, goes to <paramref name="doubtful"/>.</remarks>
    public List<NameMention> Find(ArticleWords words, List<NameMention> doubtful)
    {
        var marked = _marked.Find(words).ToLookup(name => words.IsTitleCase(words.SentenceOf(name.First)));
        var names = NameMerger.Merge(words, [.. marked[false]], _capitals.Find(words), doubtful);
        names.AddRange(NameMerger.Merge(words, [.. marked[true]], _headlines.Find(words, names), []));
        names.Sort((left, right) => left.First.CompareTo(right.First));
        return ForceNames.Join(words, KindAgreement.Agree(names));
    }
}
