using Hearsay.Html;
using Hearsay.Languages;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Lays pages out as the reader does and holds their passages against the story.</summary>
internal sealed class PageExampleMaker
{
    private readonly PageSurveyor _surveyor = new(MarkupTable.Load(), new PassageRules(FurnitureTable.Load()));

    /// <summary>The example that a page gives.</summary>
    public PageExample Make(GoldPage page) => PageExample.Make(page, _surveyor.Survey(page.Html, new ArticleMetadata()).Traits);
}
