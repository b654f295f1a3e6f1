using System.CommandLine;
using Hearsay.Training.Verbs;

RootCommand root = new("Makes and measures the models of Hearsay.")
{
    new Command("train", "Trains a model from corpora and writes its file and its entry in the manifest.")
    {
        TrainSyntaxVerb.Create(),
        TrainAttributionsVerb.Create(),
        TrainPagesVerb.Create(),
        TrainReferencesVerb.Create(),
        TrainCertaintyVerb.Create(),
        TrainOpinionVerb.Create(),
        TrainAllVerb.Create(),
    },
    new Command("pack", "Packs what others have made and writes its file and its entry in the manifest.")
    {
        PackGazetteerVerb.Create(),
        PackLexiconVerb.Create(),
        PackVectorsVerb.Create(),
    },
    SyntaxVerb.Create(),
    MeasureVerb.Create(),
    EntitiesVerb.Create(),
    CrossfitVerb.Create(),
    GroupingVerb.Create(),
    ConflictsVerb.Create(),
};
try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (fault is InvalidDataException or FileNotFoundException or DirectoryNotFoundException)
{
    // A corpus or a model is missing or damaged: the message says which.
    Console.Error.WriteLine(fault.Message);
    return 2;
}
