using Hearsay.Html;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>A page whose passages are known to be of the story or not.</summary>
/// <param name="Page">The page.</param>
/// <param name="Traits">What is counted over it.</param>
/// <param name="Answers">Whether each passage is of the story.</param>
/// <param name="Weights">How much each passage counts: longer ones more, all of a page together the same.</param>
internal sealed record PageExample(GoldPage Page, PageTraits Traits, bool[] Answers, float[] Weights)
{
    private const double OfStory = 0.5;

    /// <summary>Holds the passages of a page against its story.</summary>
    public static PageExample Make(GoldPage page, PageTraits traits)
    {
        var story = new StoryWords(page.Lines);
        bool[] answers = [.. traits.Passages.Select(passage => story.ShareOf(passage.Passage.Text) >= OfStory)];
        DropRepeats(traits, answers);
        var lengths = traits.Passages.Select(passage => 3 + Math.Min(passage.Words, 200)).ToArray();
        var scale = 300f / Math.Max(300, lengths.Zip(answers, (length, answer) => answer ? length : 0).Sum());
        return new PageExample(page, traits, answers, [.. lengths.Select(length => length * scale / 10)]);
    }

    // A text that stands twice is of the story where more of the story stands around it.
    private static void DropRepeats(PageTraits traits, bool[] answers)
    {
        var groups = Enumerable.Range(0, answers.Length).Where(index => answers[index])
            .GroupBy(index => traits.Passages[index].Passage.Text, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
        var before = answers.ToArray();
        foreach (var group in groups)
        {
            var best = group.MaxBy(index => Nearness(index, before));
            foreach (var index in group) answers[index] = index == best;
        }
    }

    private static double Nearness(int index, bool[] answers)
    {
        var sum = 0.0;
        for (var other = Math.Max(0, index - 10); other < Math.Min(answers.Length, index + 11); other++)
            if (answers[other] && other != index) sum += 1.0 / Math.Abs(other - index);
        return sum;
    }
}
