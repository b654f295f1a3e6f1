using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;

namespace Hearsay.Store.Archives;

/// <summary>Stories, with every state that they went through: what moved since is found by holding two states together.</summary>
public sealed partial class Archive
{
    private const string StoryColumns = "stories.id, stories.number, stories.title, stories.made, stories.content";

    /// <summary>Saves the stories that changed, all of them or none, and gives how many those are.</summary>
    public Task<int> SaveStoriesAsync(IReadOnlyCollection<StoryState> stories, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stories);
        return _database.WriteAsync(session => stories.Count(story => SaveStory(session, story)), cancellationToken);
    }

    /// <summary>Ends the stories of these names, as when two turn out to be one: their states stay, and none is the latest.</summary>
    public Task<int> EndStoriesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return _database.WriteAsync(session => ids.Count(id => EndStory(session, id)), cancellationToken);
    }

    /// <summary>The latest state of a story, or null where there is none of that name.</summary>
    public Task<StoryState?> FindStoryAsync(string id, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.FindFirst($"SELECT {StoryColumns} FROM stories WHERE id = $id AND is_latest",
            row => MakeStory(session, row), ("id", id)),
        cancellationToken);

    /// <summary>The state of a hash, or null where no story ever stood so.</summary>
    public Task<StoryState?> FindStoryStateAsync(string hash, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.FindFirst($"SELECT {StoryColumns} FROM stories WHERE hash = $hash ORDER BY is_latest DESC, number DESC LIMIT 1",
            row => MakeStory(session, row), ("hash", hash)),
        cancellationToken);

    /// <summary>All states of a story, oldest first.</summary>
    public Task<ImmutableArray<StoryState>> ListStoryStatesAsync(string id, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List($"SELECT {StoryColumns} FROM stories WHERE id = $id ORDER BY number",
                row => MakeStory(session, row), ("id", id)),
            cancellationToken);

    /// <summary>The latest states of the stories, those that changed last first: a page of them.</summary>
    public Task<ImmutableArray<StoryState>> ListStoriesAsync(int skip, int count, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List(
                $"SELECT {StoryColumns} FROM stories WHERE is_latest ORDER BY made DESC, id LIMIT $count OFFSET $skip",
                row => MakeStory(session, row), ("count", count), ("skip", skip)),
            cancellationToken);

    /// <summary>The latest states of the stories that a version is part of.</summary>
    public Task<ImmutableArray<StoryState>> ListStoriesOfAsync(long version, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List(
                $"""
                SELECT {StoryColumns} FROM story_versions
                JOIN stories ON stories.id = story_versions.story AND stories.number = story_versions.number AND stories.is_latest
                WHERE story_versions.version = $version ORDER BY stories.id
                """,
                row => MakeStory(session, row), ("version", version)),
            cancellationToken);

    /// <summary>The latest states of the stories in which a source is quoted, under its name or one that counts as the same.</summary>
    public Task<ImmutableArray<string>> ListStoriesQuotingAsync(string source, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List(
                """
                SELECT DISTINCT stories.id FROM facets AS named JOIN facets AS members
                  ON COALESCE(members.joined, members.id) = COALESCE(named.joined, named.id)
                JOIN sayings ON sayings.source = members.id JOIN story_versions ON story_versions.version = sayings.version
                JOIN stories ON stories.id = story_versions.story AND stories.number = story_versions.number AND stories.is_latest
                WHERE named.kind = 'source' AND named.value = $source ORDER BY stories.id
                """,
                row => row.GetString(0), ("source", source)),
            cancellationToken);

    /// <summary>Remembers which paragraphs stand under reports of several stories, by their keys, in the place of those known.</summary>
    public Task SaveStandingAsync(IReadOnlyCollection<uint> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return _database.WriteAsync(
            session =>
            {
                session.Run("DELETE FROM standing_paragraphs");
                return session.Run("INSERT INTO standing_paragraphs (key) SELECT value FROM json_each($keys)",
                    ("keys", JsonSerializer.Serialize(keys)));
            },
            cancellationToken);
    }

    /// <summary>The keys of the paragraphs that stand under reports of several stories, ascending.</summary>
    public Task<ImmutableArray<uint>> ListStandingAsync(CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.List("SELECT key FROM standing_paragraphs ORDER BY key", row => (uint)row.GetInt64(0)), cancellationToken);

    private bool SaveStory(Session session, StoryState story)
    {
        var hash = story.Hash;
        var before = FindStoryHash(session, story.Id);
        if (before == hash) return false;
        var number = (session.FindNumber("SELECT MAX(number) FROM stories WHERE id = $id", ("id", story.Id)) ?? 0) + 1;
        session.Run("UPDATE stories SET is_latest = 0 WHERE id = $id AND is_latest", ("id", story.Id));
        session.Run(
            """
            INSERT INTO stories (id, number, title, made, hash, is_latest, content) VALUES ($id, $number, $title, $now, $hash, 1, $content)
            """,
            ("id", story.Id), ("number", number), ("title", story.Title), ("now", Now()), ("hash", hash),
            ("content", Packed.Pack(story.Json)));
        session.Run(
            """
            INSERT INTO story_versions (story, number, version) SELECT DISTINCT $id, $number, value FROM json_each($versions)
            """,
            ("id", story.Id), ("number", number), ("versions", JsonSerializer.Serialize(story.Versions)));
        AuditWriter.Write(session, Now(), new Deed("story.changed", "story", story.Id, before, hash));
        return true;
    }

    private bool EndStory(Session session, string id)
    {
        if (FindStoryHash(session, id) is not { } before) return false;
        session.Run("UPDATE stories SET is_latest = 0 WHERE id = $id AND is_latest", ("id", id));
        AuditWriter.Write(session, Now(), new Deed("story.ended", "story", id, before));
        return true;
    }

    private static string? FindStoryHash(Session session, string id) =>
        session.FindFirst("SELECT hash FROM stories WHERE id = $id AND is_latest", row => row.GetString(0), ("id", id));

    private static StoryState MakeStory(Session session, DbDataReader row)
    {
        var (id, number) = (row.GetString(0), row.GetInt32(1));
        var versions = session.List("SELECT version FROM story_versions WHERE story = $id AND number = $number ORDER BY version",
            versionRow => versionRow.GetInt64(0), ("id", id), ("number", number));
        return new StoryState(id, row.GetString(2), Packed.Unpack(row.GetBlob(4)), versions) { Number = number, Made = row.GetMoment(3) };
    }
}
