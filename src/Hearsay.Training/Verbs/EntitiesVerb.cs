using System.CommandLine;
using Hearsay.Mentions;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Verbs;

/// <summary>`entities --data DIR`: measures names on UNER and pronouns on GUM and GAP.</summary>
internal static class EntitiesVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> data = new("--data") { Description = "The folder of corpora.", Required = true };
        Option<bool> errors = new("--errors") { Description = "Prints the errors too, but none of documents held out." };
        Command command = new("entities", "Measures names by exact span on UNER and whom pronouns stand for on GUM and GAP.")
        {
            data, errors,
        };
        command.SetAction(result => Measure(result.GetRequiredValue(data), result.GetValue(errors) ? Console.Out : TextWriter.Null));
        return command;
    }

    private static int Measure(DirectoryInfo data, TextWriter errors)
    {
        var syntax = SyntaxReader.Load();
        var finder = EntityFinder.Load();
        NameScore marked = new(), names = new();
        foreach (var document in NamedText.ReadAll(Path.Combine(data.FullName, "names", "uner-ewt", "dev.iob2.gz")))
        {
            var article = ArticleText.FromParagraphs(document.Text);
            var layer = syntax.Read(article);
            marked.Add(document.Text, document.Names, NameScore.NamesOf(layer));
            names.Add(document.Text, document.Names, NameScore.NamesOf(finder.Find(article, layer)));
        }

        ReferenceScore tuned = new(), heldOut = new();
        foreach (var document in GumDocument.ReadAll(Path.Combine(data.FullName, "syntax", "gum")))
            (HeldOut.Has(document.Id) ? heldOut : tuned).Add(document, Find(document.Text));
        var gap = new GapScore();
        foreach (var row in GapCorpus.Read(Path.Combine(data.FullName, "names", "gap", "gap-development.tsv.gz")))
            gap.Add(row, Find(row.Text));
        foreach (var error in names.Errors.Concat(tuned.Errors)) errors.WriteLine(error);
        Console.WriteLine($"names as marked word for word, UNER EWT dev\n{marked}\n\nnames of entities, UNER EWT dev\n{names}\n");
        Console.WriteLine($"pronouns, GUM\n{tuned}\n\npronouns, GUM held out\n{heldOut}\n\nGAP development\n{gap}");
        return 0;

        IEnumerable<Entity> Find(string text)
        {
            var article = ArticleText.FromParagraphs(text);
            return finder.Find(article, syntax.Read(article));
        }
    }
}
