using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>A story in a list.</summary>
/// <param name="Id">Its id, under which all of it is found.</param>
/// <param name="Title">Its headline.</param>
/// <param name="State">Which of its states it is, from 1.</param>
/// <param name="Made">When it came to that state.</param>
/// <param name="Page">Its page at the desk.</param>
public sealed record StoryItem(string Id, string Title, int State, DateTimeOffset Made, string Page)
{
    /// <summary>The item of a state.</summary>
    public static StoryItem Of(StoryState story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new StoryItem(story.Id, story.Title, story.Number, story.Made, PagePath.OfStory(story.Id));
    }
}
