using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Whose words the tokens of an article are.</summary>
internal sealed class Voices(FactWords words, ImmutableArray<Attribution> attributions)
{
    private readonly InnermostAttributions _innermost = new(words, attributions);

    /// <summary>The innermost attribution in whose content a token stands, or null.</summary>
    public int? AttributionOf(int token) => _innermost[token];

    /// <summary>The attribution of a number that a clause with its source is all about, "He put the number at 260", or null.</summary>
    /// <remarks>The content is no clause of its own: nobody but the source stands for it.</remarks>
    public int? FigureGivenBy(Clause clause)
    {
        if (words.Lemma(clause.Head) is not ("put" or "peg") || AttributionOf(clause.Head) is not null) return null;
        var span = words.SpanOf(clause.First, clause.End);
        for (var token = clause.Head + 1; token < clause.End; token++)
        {
            if (words.PartAt(token) != PartOfSpeech.Num || AttributionOf(token) is not { } index) continue;
            if (attributions[index] is not { Source: not null } attribution) return null;
            var isOwn = attribution.Cue.Any(cue => cue.Contains(words.SpanAt(clause.Head))) && attribution.Content.All(span.Contains);
            return isOwn ? index : null;
        }

        return null;
    }

    /// <summary>Who stands for what a token says.</summary>
    public Holder HolderOf(int token) => SourceOf(token) is null ? Holder.Writer : Holder.Source;

    /// <summary>The source in whose words a token stands, or null where the writer speaks.</summary>
    public Source? SourceOf(int token) =>
        _innermost[token] is { } index && attributions[index].Source is { Kind: not EntityKind.Writer } source ? source : null;

    /// <summary>Whether two tokens are words of two voices that can be told apart.</summary>
    public bool AreOfTwo(int one, int other)
    {
        var (first, second) = (SourceOf(one), SourceOf(other));
        if (first is null || second is null) return first is not null || second is not null;
        if (first.Entity is { } entity && second.Entity is { } twin) return entity != twin;
        return first.Name is null || second.Name is null ? !first.Spans.SequenceEqual(second.Spans) : first.Name != second.Name;
    }

    /// <summary>The tokens from one up to, not including, another by whose words they are.</summary>
    public (List<int> Writer, List<int> Source) Part(int first, int end)
    {
        var (writer, source) = (new List<int>(), new List<int>());
        for (var token = first; token < end; token++) (HolderOf(token) == Holder.Writer ? writer : source).Add(token);
        return (writer, source);
    }
}
