using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class StoryWordsTests
{
    private static readonly StoryWords Story =
        new(["The ferry stayed in port on Monday.", "A long wait", "Nobody was hurt, the owners said."]);

    [Theory]
    [InlineData("The ferry stayed in port on Monday.", 1)]
    [InlineData("the FERRY stayed, in port on Monday", 1)]
    [InlineData("A long wait", 1)]
    [InlineData("A long", 0)]
    [InlineData("The best islands for a weekend at sea", 0)]
    [InlineData("", 0)]
    public void A_passage_is_of_the_story_by_its_words(string passage, double share) => Assert.Equal(share, Story.ShareOf(passage));

    [Fact]
    public void Half_a_passage_may_be_of_the_story() =>
        Assert.Equal(0.5, Story.ShareOf("The ferry stayed in port on Monday and sank without any trace"), 0.1);
}
