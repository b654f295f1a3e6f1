using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>One row of the hedge table.</summary>
/// <param name="Words">Its words; "be" and "have" stand for all their forms, "?" for one adverb or none.</param>
/// <param name="Kind">What they do to a statement.</param>
internal sealed record HedgePhrase(ImmutableArray<string> Words, HedgeKind Kind)
{
    private static readonly ImmutableArray<string> _be = ["is", "are", "was", "were", "be", "been", "being", "’s", "'s", "’re", "'re"];
    private static readonly ImmutableArray<string> _have = ["has", "had", "’s", "'s"];
    private static readonly ImmutableArray<string> _adverbs =
        ["also", "now", "still", "not", "n't", "n’t", "long", "since", "even", "then"];

    /// <summary>The words with which it can begin.</summary>
    public ImmutableArray<string> FirstWords => FormsOf(Words[0]);

    /// <summary>The number of tokens it takes from <paramref name="first"/> on, or 0 where it does not stand there.</summary>
    public int CountAt(Article article, ImmutableArray<Token> tokens, int first, int end)
    {
        var token = first;
        foreach (var word in Words)
        {
            if (word == "?")
            {
                if (token < end && IsAdverb(Form(article, tokens, token))) token++;
            }
            else if (token < end && Matches(word, Form(article, tokens, token))) token++;
            else return 0;
        }

        return token - first;
    }

    private static ReadOnlySpan<char> Form(Article article, ImmutableArray<Token> tokens, int token) =>
        article.Text.AsSpan(tokens[token].Span.Start, tokens[token].Span.Length);

    private static bool Matches(string word, ReadOnlySpan<char> form)
    {
        foreach (var spelling in FormsOf(word))
            if (form.Equals(spelling, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsAdverb(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("ly", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var adverb in _adverbs)
            if (form.Equals(adverb, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static ImmutableArray<string> FormsOf(string word) => word switch { "be" => _be, "have" => _have, _ => [word] };
}
