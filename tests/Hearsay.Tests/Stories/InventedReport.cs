using System.Collections.Immutable;

namespace Hearsay.Tests.Stories;

/// <summary>Reports made by hand: paragraphs, an outlet, a date, and what a reader would have found in them.</summary>
internal static class InventedReport
{
    /// <summary>The agency's report on a fire at a mill.</summary>
    public static readonly string[] Mill =
    [
        "A fire gutted the Harlow flour mill in Dunmere before dawn on Monday, and two night workers were taken to hospital with burns.",
        "Flames were first seen on the third floor at about four o'clock, and the roof fell in soon after, said fire chief Orla Benton.",
        "The mill has stood on the river since 1887 and employs ninety people, most of them from the streets around it.",
        "Its owner, Casimir Holt, said that the machines had been checked in spring and that he would build it up again.",
        "The quay road stays closed until Thursday while engineers look at the walls that still stand.",
    ];

    /// <summary>A report of one's own on the same fire.</summary>
    public static readonly string[] MillOwn =
    [
        "Neighbours in nightshirts carried water to the Harlow mill on Monday morning while Dunmere waited for its fire engines.",
        "“You could feel the heat across the river,” said baker Tilda Voss, whose windows broke at half past four.",
        "Casimir Holt, who owns the mill, wept as he watched the roof go, and Orla Benton led him away.",
        "Two men of the night shift lie in the infirmary; one is the son of the foreman.",
    ];

    /// <summary>A report on another fire, the same day in another town.</summary>
    public static readonly string[] School =
    [
        "A fire damaged a school in Tarrick on Monday evening, but nobody was hurt, because lessons had ended hours before.",
        "Headmistress Imke Sorel said that two classrooms and the music room of the Linden School were lost.",
        "Police in Tarrick are looking for three boys who were seen on the roof with fireworks.",
    ];

    /// <summary>A reading of paragraphs; one in brackets, or that begins with "H/T", is a credit.</summary>
    public static Reading Of(string id, string? outlet, string? published, params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            var kind = paragraph.StartsWith("H/T", StringComparison.Ordinal) || paragraph[0] == '(' ? BlockKind.Credit
                : BlockKind.Paragraph;
            blocks.Add(new Block(kind, new TextSpan(start, start + paragraph.Length)));
            start += paragraph.Length + 2;
        }

        var metadata = new ArticleMetadata
        {
            Id = id,
            Outlet = outlet,
            Published = Timestamp.TryParse(published, out var timestamp) ? timestamp : null,
        };
        return WithCredits(new Reading
        {
            Article = new Article { Text = text, Blocks = blocks.DrainToImmutable(), Metadata = metadata },
            Entities = FindNames(text),
        });
    }

    /// <summary>The words of a span in one of the reports.</summary>
    public static string Words(Story story, int report, TextSpan span) => story.Reports[report].Article[span];

    private static Reading WithCredits(Reading reading) => reading with
    {
        Credits =
        [
            .. reading.Article.Blocks.Where(block => block.Kind == BlockKind.Credit).Select(block =>
            {
                var words = reading.Article[block.Span].Replace("H/T ", "", StringComparison.Ordinal).Trim('(', ')');
                var start = reading.Article.Text.IndexOf(words, block.Span.Start, StringComparison.Ordinal);
                return new Credit(words, new TextSpan(start, start + words.Length), null);
            }),
        ],
    };

    // Two words with capitals in a row, as a reader would find most persons.
    private static ImmutableArray<Entity> FindNames(string text) =>
    [
        .. System.Text.RegularExpressions.Regex.Matches(text, @"\b[A-Z][a-z]+ [A-Z][a-z]+\b").Select(match =>
            new Entity(match.Value, EntityKind.Person, null,
                [new Mention(new TextSpan(match.Index, match.Index + match.Length), MentionForm.Name)])),
    ];
}
