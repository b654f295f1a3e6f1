namespace Hearsay.Html;

/// <summary>What is counted in a passage once and asked for often.</summary>
internal sealed class PassageTraits
{
    private const int NoCode = -1;

    /// <summary>Looks at a passage.</summary>
    public PassageTraits(Passage passage, string? description, PassageRules rules)
    {
        var line = PassageRules.LineKind(passage);
        Passage = passage;
        Words = WordsIn(passage.Text);
        LinkShare = (float)passage.LinkLength / passage.Text.Length;
        HeadKind = PassageRules.HeadKind(passage, line, description);
        BodyKind = rules.BodyKind(passage, line);
        ZoneRole = CodeOf((int?)passage.ZoneRole);
        Make = MakeOf(passage.Box);
    }

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>The number of its words; two ideographs count as one.</summary>
    public int Words { get; }

    /// <summary>The share of its characters that lie in links.</summary>
    public float LinkShare { get; }

    /// <summary>The kind of block that the rules see in it above the body, or null.</summary>
    public BlockKind? HeadKind { get; }

    /// <summary>The kind of block that the rules see in it within the body, or null.</summary>
    public BlockKind? BodyKind { get; }

    /// <summary>The role of its zone, as a number.</summary>
    public int ZoneRole { get; }

    /// <summary>How its element is made: its tag and names and those of the element around it. Paragraphs of one text share it.</summary>
    public string Make { get; }

    /// <summary>A kind or role as a number; none is below all.</summary>
    public static int CodeOf(int? value) => value ?? NoCode;

    private static string MakeOf(Box box) =>
        $"{box.Element.LocalName}.{box.Element.ClassName}<{box.Outer?.Element.LocalName}.{box.Outer?.Element.ClassName}";

    private static int WordsIn(string text)
    {
        var words = 1;
        var ideographs = 0;
        foreach (var character in text)
        {
            if (character > '\u2e80') ideographs++;
            else if (character == ' ') words++;
        }

        return words + (ideographs / 2);
    }
}
