using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class UnnamedSpeakersTests
{
    [Theory]
    [InlineData("A sailor said the ship was full. He put the number at about 260.", "A sailor", "He", true)]
    [InlineData("“It was full,” a sailor said. “We knew it,” he told the board.", "a sailor", "he", true)]
    [InlineData("Two sailors said the ship was full. He put the number at about 260.", "Two sailors", "He", false)]
    [InlineData("A sailor said Per Holm knew the ship was full. He put the number at about 260.", "A sailor", "He", false)]
    [InlineData("A sailor said the ship was full. They put the number at about 260.", "A sailor", "They", false)]
    [InlineData("A sailor said the ship was full.\n\nHe put the number at about 260.", "A sailor", "He", false)]
    public void A_pronoun_goes_on_with_whom_nobody_names(string text, string source, string pronoun, bool expected)
    {
        var marked = MarkedText.Read(text);
        var speakers = new UnnamedSpeakers(marked.Table, NamedEntities.Index(marked, ("Per Holm", EntityKind.Person)));
        var first = new Proposal(marked.Range("said"), marked.Range("said").First, marked.Range(source), [], 1);
        var said = new Attribution
        {
            Source = new Source([marked.Span(source)], null, null, EntityKind.Person),
            Manner = Manner.Indirect,
            Content = [],
            Confidence = 1,
        };
        speakers.Add(first, said);
        var word = marked.Range(pronoun + " ");
        var next = new Proposal(word, word.First + 1, new TokenRange(word.First, word.First + 1), [], 1);
        Assert.Equal(expected ? said : null, speakers.GoneOnWith(next));
    }
}
