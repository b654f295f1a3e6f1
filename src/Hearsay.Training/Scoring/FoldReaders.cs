using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>Readers that each have not seen a part of a corpus, so that every document is read by one that did not learn from it.</summary>
/// <remarks>The models of part 2 lie in the folder "2". What a folder does not have is taken from the library.</remarks>
internal sealed class FoldReaders(string folder)
{
    private readonly Reader?[] _readers = new Reader?[Folds.Count];

    /// <summary>The reader for a document.</summary>
    /// <exception cref="InvalidDataException">A model is damaged or made for other features.</exception>
    public Reader For(string document)
    {
        var fold = Folds.Of(document);
        return _readers[fold] ??= Load(Path.Combine(folder, $"{fold}"));
    }

    /// <summary>A reader of sentences with the parser of a file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or made for other code.</exception>
    public static SyntaxReader ReadSyntax(string path) =>
        SyntaxReader.From(new Parser(SyntaxModel.From(ModelFile.Read(File.ReadAllBytes(path), path, SyntaxModel.Fingerprint))));

    private static Reader Load(string folder)
    {
        var parser = Path.Combine(folder, Path.GetFileName(SyntaxModel.Resource));
        var syntax = File.Exists(parser) ? ReadSyntax(parser) : SyntaxReader.Load();
        var references = Read(folder, ReferenceScorer.Resource, ReferenceScorer.Fingerprint);
        var attributions = Read(folder, ProposalModels.Resource, ProposalModels.FingerprintOn(syntax.Sum));
        return Reader.From(
            syntax,
            references is null ? EntityFinder.Load() : EntityFinder.From(WordLikeness.Load(), ReferenceScorer.From(references).Choose),
            attributions is null ? AttributionFinder.Load(syntax.Sum) : AttributionFinder.From(ProposalModels.From(attributions)));
    }

    private static ModelFile? Read(string folder, string resource, string fingerprint)
    {
        var path = Path.Combine(folder, Path.GetFileName(resource));
        return File.Exists(path) ? ModelFile.Read(File.ReadAllBytes(path), path, fingerprint) : null;
    }
}
