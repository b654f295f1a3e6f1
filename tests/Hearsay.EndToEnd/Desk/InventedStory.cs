using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Desk;

/// <summary>A story of one report, in two states: in the second an origin and a conflict came in.</summary>
internal static class InventedStory
{
    public const string Id = "dam/1";

    public static StoryState Before(ArticleVersion version) => Make(version, """
        [{"id": 0, "name": "The Herald", "kind": "writer", "articles": ["report"], "evidence": []}]
        """, "[]");

    public static StoryState After(ArticleVersion version) => Make(version, """
        [{"id": 0, "name": "The Herald", "kind": "writer", "articles": ["report"], "evidence": []},
         {"id": 1, "name": "Radio Tarn", "kind": "outlet", "articles": ["report"],
          "evidence": [{"article": "report", "span": {"start": 0, "end": 24}}]}]
        """, """
        [{"kind": "time", "about": "the pumps failed", "sides": [
          {"value": "at nine", "statements": [{"article": "report", "statement": 0}], "spans": [], "origins": [0]},
          {"value": "at ten", "statements": [{"article": "report", "statement": 0}],
           "spans": [{"article": "report", "span": {"start": 17, "end": 23}}], "origins": [1]}]}]
        """);

    private static StoryState Make(ArticleVersion version, string origins, string conflicts) => new(Id, "The dam holds", $$"""
        {"format": "hearsay.story/1", "id": "{{Id}}", "title": "The dam holds",
         "articles": [{"id": "report", "outlet": "The Herald", "published": "2031-03-05", "title": "The dam holds"}],
         "copies": [{"from": null, "to": "report", "share": 0.25, "basis": "marker", "agency": "Tarn Press", "spans": []}],
         "claims": [{"id": 0, "text": "the dam held", "statements": [{"article": "report", "statement": 0}], "origins": [0],
           "originsLow": 1, "originsHigh": 2}],
         "origins": {{origins}}, "conflicts": {{conflicts}},
         "figures": [{"of": "killed", "points": [{"published": "2031-03-05", "article": "report", "low": 2, "high": null,
           "span": {"start": 0, "end": 3}, "change": "first"}]}]}
        """, [version.Id]);
}
