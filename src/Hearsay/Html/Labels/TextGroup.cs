namespace Hearsay.Html;

/// <summary>Sums over passages that belong together: those in one box, or those of one make.</summary>
internal sealed class TextGroup
{
    /// <summary>The number of passages.</summary>
    public int Count { get; private set; }

    /// <summary>Their characters.</summary>
    public int Length { get; private set; }

    /// <summary>Their characters in links.</summary>
    public int LinkLength { get; private set; }

    /// <summary>Their running text.</summary>
    public int Mass { get; private set; }

    /// <summary>The share of their characters that lie in links.</summary>
    public float LinkShare => Length == 0 ? 0 : (float)LinkLength / Length;

    /// <summary>Takes a passage in.</summary>
    public void Add(Passage passage)
    {
        Count++;
        Length += passage.Text.Length;
        LinkLength += passage.LinkLength;
        Mass += passage.Mass;
    }

    /// <summary>Takes the passages of another group in.</summary>
    public void Add(TextGroup other)
    {
        Count += other.Count;
        Length += other.Length;
        LinkLength += other.LinkLength;
        Mass += other.Mass;
    }
}
