using Hearsay.Html;
using Hearsay.Languages;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Lays pages out as the reader does and holds their passages against the story.</summary>
internal sealed class PageExampleMaker
{
    private readonly MarkupTable _markup = MarkupTable.Load();
    private readonly PageSurveyor _surveyor;

    /// <summary>Loads the tables that the reader uses.</summary>
    public PageExampleMaker() => _surveyor = new PageSurveyor(_markup, new PassageRules(FurnitureTable.Load()));

    /// <summary>The example that a page gives.</summary>
    public PageExample Make(GoldPage page)
    {
        var (document, source, _) = PageParser.Parse(page.Html);
        var facts = StatedFacts.Read(document, url: null).All;
        var layout = document.Body is { } body
            ? PassageReader.Read(body, _markup, new PageAddress(null, null), source)
            : Layout.Empty;
        return PageExample.Make(page, _surveyor.Survey(layout, facts.Titles, facts.Description));
    }
}
