using System.CommandLine;
using Hearsay.Training.Verbs;

RootCommand root = new("Makes and measures the models of Hearsay.")
{
    MeasureVerb.Create(),
};
return root.Parse(args).Invoke();
