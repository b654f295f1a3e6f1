using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public class GumNamesTests
{
    [Fact]
    public void Names_are_the_proper_nouns_of_a_mention_without_its_title()
    {
        // "director General Ada Lund of the Acme - Orr Union greeted two Danes"
        var sentence = Read(
            "director NN 8 Entity=(1-person-new-n-c-1,2,3,4-sgl",
            "General NNP 1 _",
            "Ada NNP 1 _",
            "Lund NNP 1 Entity=1)",
            "Acme NNP 7 Entity=(2-organization-new-n-c-1,2,3,4-sgl",
            "- HYPH 7 _",
            "Union NNP 8 Entity=2)",
            "greeted VBD 0 _",
            "Danes NNPS 8 Entity=(3-person-new-n-c-1-sgl)");
        Assert.Equal(
            ["Ada:1", "Lund:2", "Acme:3", "-:4", "Union:4"],
            sentence.Words.Zip(sentence.Labels).Where(pair => pair.Second > 0).Select(pair => $"{pair.First}:{pair.Second}"));
        Assert.False(sentence.KnowsOther);
    }

    private static NameSentence Read(params string[] words)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-gum");
        try
        {
            var rows = words.Select(word => word.Split(' '))
                .Select((word, index) => $"{index + 1}\t{word[0]}\t_\t_\t{word[1]}\t_\t{word[2]}\t_\t_\t{word[3]}");
            var text = string.Join(' ', words.Select(word => word.Split(' ')[0]));
            File.WriteAllText(Path.Combine(folder.FullName, "sample.conllu"), $"# text = {text}\n{string.Join('\n', rows)}\n");
            return NameCorpus.ReadGum(folder.FullName).Single();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
