using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>Looks up words for the network: vectors, known words, pieces, name lists.</summary>
internal sealed class WordLooker(WordVectors vectors, KnownWords known, NameLexicon lexicon)
{
    /// <summary>Writes the rows of a sentence's words, beginning with the word at <paramref name="first"/>.</summary>
    public void Write(string text, ReadOnlySpan<TextSpan> spans, WordRows rows, int first)
    {
        for (var index = 0; index < spans.Length; index++)
        {
            var form = text.AsSpan(spans[index].Start, spans[index].Length);
            var word = WordFeatures.Of(form);
            rows.Vectors[first + index] = vectors.Find(form);
            rows.Words[first + index] = known.Find(word);
            WordPieces.Write(word, rows.Pieces(first + index));
        }

        lexicon.Write(text, spans, rows.Flags.Slice(first, spans.Length));
    }
}
