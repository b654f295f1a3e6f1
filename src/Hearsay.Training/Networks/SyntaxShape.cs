using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Networks;

/// <summary>How large the network of tags, trees and names is.</summary>
internal sealed record SyntaxShape
{
    /// <summary>The length of a word's row.</summary>
    public int Width { get; init; } = 128;

    /// <summary>The units of a recurrent layer in one direction.</summary>
    public int UnitCount { get; init; } = 128;

    /// <summary>The width of a projection for arcs and relations.</summary>
    public int ArcWidth { get; init; } = 96;

    /// <summary>The width of the layer between states and names.</summary>
    public int NameWidth { get; init; } = 64;

    /// <summary>The number of known words.</summary>
    public required int WordCount { get; init; }

    /// <summary>The number of tags.</summary>
    public required int TagCount { get; init; }

    /// <summary>The number of relations.</summary>
    public required int RelationCount { get; init; }

    /// <summary>The matrices that are looked up row by row.</summary>
    public static IReadOnlySet<string> Tables { get; } =
        new HashSet<string> { WordEmbedder.WordTable, WordEmbedder.PieceTable, WordEmbedder.FlagTable, SyntaxHeads.Root };

    /// <summary>Parameters at random, from which training sets out.</summary>
    public Parameters Draw(Random random)
    {
        var draw = new ParameterDraw(random);
        draw.Linear(WordEmbedder.Projection, WordVectors.Width, Width);
        draw.Table(WordEmbedder.WordTable, WordCount, Width);
        draw.Table(WordEmbedder.PieceTable, WordPieces.RowCount, Width);
        draw.Table(WordEmbedder.FlagTable, NameLexicon.FlagCount, Width);
        draw.BiLstm(SentenceEncoder.FirstLayer, Width, UnitCount);
        draw.BiLstm(SentenceEncoder.SecondLayer, 2 * UnitCount, UnitCount);
        draw.Linear(SyntaxHeads.TagLayer, 2 * UnitCount, TagCount);
        draw.Linear(SyntaxHeads.NameHiddenLayer, 2 * UnitCount, NameWidth);
        draw.Linear(SyntaxHeads.NameLayer, NameWidth, NameLabels.Count * Enum.GetValues<NameScheme>().Length);
        draw.Linear(SyntaxHeads.ArcLayer, 2 * UnitCount, SyntaxHeads.ProjectionCount * ArcWidth);
        draw.Linear(SyntaxHeads.QueryLayer, ArcWidth, ArcWidth);
        draw.Linear(SyntaxHeads.RelationLayer, ArcWidth, RelationCount);
        draw.Table(SyntaxHeads.Root, 2, ArcWidth);
        return draw.Parameters;
    }
}
