namespace Hearsay.Html;

/// <summary>What is counted over a whole page before its passages are scored.</summary>
internal sealed class PageTraits
{
    private readonly Dictionary<Box, TextGroup> _boxes = [];
    private readonly Dictionary<string, TextGroup> _makes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly int[] _massBefore;

    /// <summary>Counts over the passages of a layout whose zones have been looked at.</summary>
    /// <param name="layout">The page's passages.</param>
    /// <param name="body">Those of them in the element that seems to be the body.</param>
    /// <param name="headline">The index of the headline, or -1.</param>
    /// <param name="description">What the page gives as its summary, or null.</param>
    /// <param name="rules">What tells kinds by markup and words.</param>
    public PageTraits(Layout layout, Range body, int headline, string? description, PassageRules rules)
    {
        Passages = [.. layout.Passages.Select(passage => new PassageTraits(passage, description, rules))];
        (BodyStart, BodyEnd) = (body.Start.Value, body.End.Value);
        Headline = headline;
        _massBefore = new int[Passages.Length + 1];
        for (var index = 0; index < Passages.Length; index++) Count(index);
        foreach (var box in layout.Boxes.Reverse())
        {
            if (box.Outer is { } outer && _boxes.TryGetValue(box, out var group)) GroupOf(outer).Add(group);
        }

        DominantMake = _makes.Keys.MaxBy(make => _makes[make].Mass) ?? "";
    }

    /// <summary>The passages in page order.</summary>
    public PassageTraits[] Passages { get; }

    /// <summary>The first passage of what seems to be the body.</summary>
    public int BodyStart { get; }

    /// <summary>The end of what seems to be the body.</summary>
    public int BodyEnd { get; }

    /// <summary>The index of the headline, or -1.</summary>
    public int Headline { get; }

    /// <summary>The make of most of the running text.</summary>
    public string DominantMake { get; }

    /// <summary>The running text of the page.</summary>
    public int Mass => _massBefore[^1];

    /// <summary>The running text ahead of a passage.</summary>
    public int MassBefore(int index) => _massBefore[Math.Clamp(index, 0, Passages.Length)];

    /// <summary>The passages in a box.</summary>
    public TextGroup GroupOf(Box box)
    {
        if (!_boxes.TryGetValue(box, out var group)) _boxes[box] = group = new TextGroup();
        return group;
    }

    /// <summary>The passages of one make.</summary>
    public TextGroup GroupOf(string make) => _makes[make];

    /// <summary>How often the text stands on the page.</summary>
    public int CountOf(string text) => _texts[text];

    private void Count(int index)
    {
        var traits = Passages[index];
        _massBefore[index + 1] = _massBefore[index] + traits.Passage.Mass;
        GroupOf(traits.Passage.Box).Add(traits.Passage);
        if (!_makes.TryGetValue(traits.Make, out var make)) _makes[traits.Make] = make = new TextGroup();
        make.Add(traits.Passage);
        _texts[traits.Passage.Text] = _texts.GetValueOrDefault(traits.Passage.Text) + 1;
    }
}
