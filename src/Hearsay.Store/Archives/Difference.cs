using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>What changed from one text to another: first by lines, then within the lines that changed by words.</summary>
public sealed record Difference
{
    private readonly string _before;
    private readonly string _after;
    private readonly ImmutableArray<DifferencePart>.Builder _parts = ImmutableArray.CreateBuilder<DifferencePart>();

    private Difference(string before, string after) => (_before, _after) = (before, after);

    /// <summary>The stretches in their order. Those kept and added make up the later text, those kept and removed the earlier
    /// one.</summary>
    public ImmutableArray<DifferencePart> Parts { get; private set; } = [];

    /// <summary>Whether the two texts are the same.</summary>
    public bool IsEmpty => Parts.All(part => part.Change == Change.Kept);

    /// <summary>The difference between two texts.</summary>
    /// <remarks>Where very much changed, a stretch counts as replaced in whole, so that the time does not grow with the square.</remarks>
    public static Difference Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var difference = new Difference(before, after);
        difference.CompareLines();
        difference.Parts = difference._parts.ToImmutable();
        return difference;
    }

    private void CompareLines()
    {
        var (old, young) = (TextCutter.CutLines(_before), TextCutter.CutLines(_after));
        foreach (var (removed, added) in SequenceAligner.Align(Texts(_before, old), Texts(_after, young)))
        {
            if (removed.Length == 0 || added.Length == 0 || IsKept(removed, added)) Add(removed, added, old, young);
            else CompareWords(Cover(old, removed), Cover(young, added));
        }
    }

    private void CompareWords(TextSpan before, TextSpan after)
    {
        var (old, young) = (TextCutter.CutWords(_before, before), TextCutter.CutWords(_after, after));
        foreach (var (removed, added) in SequenceAligner.Align(Texts(_before, old), Texts(_after, young))) Add(removed, added, old, young);
    }

    private static bool IsKept(SequenceRange removed, SequenceRange added) => removed.IsKept && added.IsKept;

    private void Add(SequenceRange removed, SequenceRange added, ImmutableArray<TextSpan> old, ImmutableArray<TextSpan> young)
    {
        if (IsKept(removed, added)) Add(Change.Kept, _after, Cover(young, added));
        else
        {
            if (removed.Length > 0) Add(Change.Removed, _before, Cover(old, removed));
            if (added.Length > 0) Add(Change.Added, _after, Cover(young, added));
        }
    }

    private void Add(Change change, string text, TextSpan span) => _parts.Add(new DifferencePart(change, span, text[span.Start..span.End]));

    private static TextSpan Cover(ImmutableArray<TextSpan> spans, SequenceRange range) =>
        spans[range.Start].Cover(spans[range.Start + range.Length - 1]);

    private static string[] Texts(string text, ImmutableArray<TextSpan> spans) => [.. spans.Select(span => text[span.Start..span.End])];
}
