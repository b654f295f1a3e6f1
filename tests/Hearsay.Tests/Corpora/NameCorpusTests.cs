using System.IO.Compression;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public class NameCorpusTests
{
    private const string Uner = "# newdoc id = ferry\n# text = Ada Lund left Lund.\n1\tAda\tB-PER\t-\tx\n2\tLund\tI-PER\t-\tx\n"
        + "3\tleft\tO\t-\tx\n4\tLund\tB-LOC\t-\tx\n5\t.\tB-O\t-\tx\n\n# newdoc id = harbour\n1\tDanish\tB-OTH\t-\tx\n";

    private const string Wikigold = "The O\nOsc-Dis I-MISC\nby O\nAcme I-ORG\nMotors I-ORG\nAda I-PER\n\n";

    [Fact]
    public void Names_of_a_treebank_are_found_again_by_document_and_words()
    {
        var sentences = Read(Uner, NameCorpus.ReadUner);
        Assert.Equal(["Ada Lund:Person Lund:Place", "Danish:Other"], sentences.Select(Show));
        var lookup = new NameLookup(sentences);
        Assert.Equal(5, lookup.Find("ferry", ["Ada", "Lund", "left", "Lund", "."])?.Labels.Length);
        Assert.Null(lookup.Find("harbour", ["Ada", "Lund", "left", "Lund", "."]));
    }

    [Fact]
    public void Words_are_cut_as_the_reader_cuts_them() =>
        Assert.Equal(
            "Osc - Dis:Other Acme Motors:Organization Ada:Person",
            Show(Read(Wikigold, path => NameCorpus.ReadConll(path, NameScheme.Wikigold)).Single()));

    private static string Show(NameSentence sentence)
    {
        List<NameSpan> names = [];
        NameLabels.AddNames(new float[sentence.Words.Length * NameLabels.Count], sentence.Labels.AsSpan(), 0, names);
        return string.Join(' ', names.Select(name =>
            string.Join(' ', sentence.Words[name.FirstToken..name.EndToken]) + ":" + name.Kind));
    }

    private static List<NameSentence> Read(string text, Func<string, IEnumerable<NameSentence>> read)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".gz");
        using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest))) writer.Write(text);
        try
        {
            return [.. read(path)];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
