using Hearsay.Attributions;
using Hearsay.Facts;
using Hearsay.Html;
using Hearsay.Languages;
using Hearsay.Mentions;
using Hearsay.Plain;
using Hearsay.Syntax;

namespace Hearsay;

/// <summary>The front door: opens pages and texts as articles and reads who says what in them.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
public sealed partial class Reader
{
    private const string English = "en";

    private readonly PageOpener _pageOpener;
    private readonly TextOpener _textOpener;
    private readonly SyntaxReader _syntax;
    private readonly EntityFinder _entities;
    private readonly TimeFinder _times = TimeFinder.Load();
    private readonly AttributionFinder _attributions;
    private readonly FactFinder _facts = FactFinder.Load();

    private Reader(
        (PageOpener Page, TextOpener Text) openers, SyntaxReader syntax, EntityFinder entities, AttributionFinder attributions)
    {
        (_pageOpener, _textOpener) = openers;
        (_syntax, _entities, _attributions) = (syntax, entities, attributions);
    }

    /// <summary>Loads the English reader with the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged or made for another version of the code.</exception>
    public static Reader Load()
    {
        // What opens and what reads is loaded side by side: the one is ready when the other is.
        var parser = Task.Run(SyntaxReader.Load);
        var openers = LoadOpeners();
        var entities = EntityFinder.Load();
        var syntax = parser.GetAwaiter().GetResult();
        return new Reader(openers, syntax, entities, AttributionFinder.Load(syntax.Sum));
    }

    /// <summary>A reader of other models, for measuring with some that have not seen a text.</summary>
    internal static Reader From(SyntaxReader syntax, EntityFinder entities, AttributionFinder attributions) =>
        new(LoadOpeners(), syntax, entities, attributions);

    /// <summary>Opens a page. Whatever the markup, this gives an article; what was odd is among its diagnostics.</summary>
    public Article Open(string html, ArticleMetadata? given = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return _pageOpener.Open(html, given ?? new ArticleMetadata());
    }

    /// <summary>Opens plain text, which is kept to the letter.</summary>
    public Article OpenText(string text, ArticleMetadata? given = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _textOpener.Open(text, given ?? new ArticleMetadata());
    }

    /// <summary>Reads who says what. The same article gives the same reading, whatever the machine.</summary>
    public Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Metadata.Language is { } language && language != English) return Unread(article, language);
        var syntax = _syntax.Read(article);
        var entities = _entities.Find(article, syntax);
        var times = _times.Find(article, syntax);
        var layer = _attributions.Find(article, syntax, entities, times);
        var facts = _facts.Find(article, syntax, entities, times, layer.Attributions);
        return new Reading
        {
            Article = article,
            // The network's states have served; a reading need not carry them.
            Syntax = syntax with { States = TokenStates.Empty },
            Entities = entities,
            Times = times,
            Quantities = facts.Quantities,
            Places = facts.Places,
            Events = facts.Events,
            Statements = facts.Statements,
            Conflicts = facts.Conflicts,
            Attributions = layer.Attributions,
            Credits = layer.Credits,
            Origins = layer.Origins,
            Diagnostics = [.. article.Diagnostics, .. layer.Diagnostics],
        };
    }

    private static (PageOpener Page, TextOpener Text) LoadOpeners()
    {
        var furniture = FurnitureTable.Load();
        var languages = LanguageIdentifier.Load();
        return (
            new PageOpener(furniture, MarkupTable.Load(), languages, StoryScorer.Load()), new TextOpener(furniture, languages));
    }

    private static Reading Unread(Article article, string language) => new()
    {
        Article = article,
        Diagnostics = article.Diagnostics.Add(new Diagnostic(
            "language-unsupported",
            $"The text is in '{language}'; only English is read, so the blocks are all there is.",
            new TextSpan(0, 0))),
    };
}
