using Hearsay.Desk.Stories;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Mcp;

/// <summary>The texts of a story's reports, for quoting from.</summary>
internal sealed class StoryTexts
{
    private readonly StoryView _view;
    private readonly Dictionary<string, Article> _articles = [];

    private StoryTexts(StoryView view) => _view = view;

    /// <summary>Takes the texts out of the archive.</summary>
    public static async Task<StoryTexts> OpenAsync(Archive archive, StoryView view, CancellationToken cancellationToken)
    {
        var texts = new StoryTexts(view);
        foreach (var (name, version) in view.Texts)
        {
            var text = await archive.FindTextAsync(version.Id, cancellationToken).ConfigureAwait(false);
            if (text is not null) texts._articles[name] = new Article { Text = text };
        }

        return texts;
    }

    /// <summary>The words of a place; null where its text is not here or ends before them.</summary>
    public WordsAnswer? Find(StoryReport.Place place, DeskLinks links)
    {
        if (!_articles.TryGetValue(place.Article, out var article) || place.Span.End > article.Text.Length) return null;
        return WordsAnswer.Of(article, new TextSpan(place.Span.Start, place.Span.End), _view.Texts[place.Article], links);
    }
}
