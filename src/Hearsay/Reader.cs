using Hearsay.Html;
using Hearsay.Languages;
using Hearsay.Plain;

namespace Hearsay;

/// <summary>The front door: opens pages and texts as articles and reads who says what in them.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
public sealed partial class Reader
{
    private readonly PageOpener _pageOpener;
    private readonly TextOpener _textOpener;

    private Reader()
    {
        var furniture = FurnitureTable.Load();
        var languages = LanguageIdentifier.Load();
        _pageOpener = new PageOpener(furniture, MarkupTable.Load(), languages);
        _textOpener = new TextOpener(furniture, languages);
    }

    /// <summary>Loads the English reader with the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged or made for another version of the code.</exception>
    public static Reader Load() => new();

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
        return new Reading { Article = article, Diagnostics = article.Diagnostics };
    }
}
