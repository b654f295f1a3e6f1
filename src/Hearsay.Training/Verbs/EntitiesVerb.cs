using System.CommandLine;
using Hearsay.Mentions;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Verbs;

/// <summary>`entities --data DIR`: measures names on UNER and pronouns on GUM.</summary>
internal static class EntitiesVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> data = new("--data") { Description = "The folder of corpora.", Required = true };
        Option<bool> errors = new("--errors") { Description = "Prints the errors too, but none of documents held out." };
        Command command = new("entities", "Measures names by exact span on UNER and whom pronouns stand for on GUM.") { data, errors };
        command.SetAction(result => Measure(result.GetRequiredValue(data), result.GetValue(errors) ? Console.Out : TextWriter.Null));
        return command;
    }

    private static int Measure(DirectoryInfo data, TextWriter errors)
    {
        var syntax = SyntaxReader.Load();
        var finder = EntityFinder.Load();
        var names = new NameScore();
        foreach (var document in NamedText.ReadAll(Path.Combine(data.FullName, "names", "uner-ewt", "dev.iob2.gz")))
            names.Add(document.Text, document.Names, Find(document.Text));
        PronounScore tuned = new(), heldOut = new();
        foreach (var document in GumDocument.ReadAll(Path.Combine(data.FullName, "syntax", "gum")))
            (HeldOut.Has(document.Id) ? heldOut : tuned).Add(document, Find(document.Text));
        foreach (var error in names.Errors.Concat(tuned.Errors)) errors.WriteLine(error);
        Console.WriteLine($"names, UNER EWT dev\n{names}\n\npronouns, GUM\n{tuned}\n\npronouns, GUM held out\n{heldOut}");
        return 0;

        IEnumerable<Entity> Find(string text)
        {
            var article = ArticleText.FromParagraphs(text);
            return finder.Find(article, syntax.Read(article));
        }
    }
}
