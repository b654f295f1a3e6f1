using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>Reads sentences in both directions, twice over, so that every word's state knows its whole sentence.</summary>
internal sealed class SentenceEncoder
{
    /// <summary>The parameters of the two layers.</summary>
    public const string FirstLayer = "encoder1";

    /// <inheritdoc cref="FirstLayer"/>
    public const string SecondLayer = "encoder2";

    /// <summary>Takes the layers of a network; changes to its tables are seen.</summary>
    public SentenceEncoder(WordVectors vectors, Parameters parameters)
    {
        Embedder = new WordEmbedder(vectors, parameters);
        Take(parameters);
    }

    /// <summary>What turns words into numbers.</summary>
    public WordEmbedder Embedder { get; }

    /// <summary>The layer that reads words.</summary>
    public BiLstm First { get; } = new();

    /// <summary>The layer that reads the first one's states.</summary>
    public BiLstm Second { get; } = new();

    /// <summary>The length of a word's state.</summary>
    public int StateWidth => Second.OutputCount;

    /// <summary>Takes the layers anew, after a step of training.</summary>
    public void Take(Parameters parameters)
    {
        Embedder.Take(parameters);
        First.Fill(parameters, FirstLayer);
        Second.Fill(parameters, SecondLayer);
    }

    /// <summary>Writes the states of the words of some sentences, in text order.</summary>
    public void Encode(WordRows words, ReadOnlySpan<int> lengths, EncoderMemory memory, Span<float> states)
    {
        memory.Fit(lengths, Embedder.Width, First.OutputCount, StateWidth);
        Embedder.Write(words, memory.Order, memory.Vectors, memory.Input);
        First.Read(memory.Batch, memory.Input, Embedder.Width, memory.FirstMemory, memory.FirstStates);
        Second.Read(memory.Batch, memory.FirstStates, First.OutputCount, memory.SecondMemory, memory.SecondStates);
        for (var row = 0; row < memory.Order.Length; row++)
            memory.SecondStates.Slice(row * StateWidth, StateWidth).CopyTo(states[(memory.Order[row] * StateWidth)..]);
    }
}
