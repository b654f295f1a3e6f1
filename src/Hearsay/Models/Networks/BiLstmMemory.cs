namespace Hearsay.Models;

/// <summary>What the two directions of a <see cref="BiLstm"/> note while they read.</summary>
internal sealed class BiLstmMemory
{
    public LstmMemory Forward { get; } = new();

    public LstmMemory Backward { get; } = new();
}
