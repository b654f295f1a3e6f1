using System.Text.Json;

namespace Hearsay.Tests.Export;

public class SchemaCheckerTests
{
    private const string Schema =
        """
        {"type": "object", "required": ["kind"], "additionalProperties": false,
         "properties": {"kind": {"enum": ["a", "b"]},
                        "hash": {"type": "string", "pattern": "^[0-9a-f]{2}$"}, "count": {"type": "integer", "minimum": 0},
                        "list": {"type": "array", "items": {"$ref": "#/$defs/one"}},
                        "either": {"anyOf": [{"type": "null"}, {"const": 1}]}},
         "$defs": {"one": {"type": ["string", "null"]}}}
        """;

    [Theory]
    [InlineData("""{"kind": "a", "count": 0, "list": ["x", null], "either": 1}""", "")]
    [InlineData("""{"count": 1}""", "$: kind is missing")]
    [InlineData("""{"kind": "c"}""", "$.kind: expected [\"a\", \"b\"], found c")]
    [InlineData("""{"kind": "a", "count": -1}""", "$.count: -1 breaks the minimum 0")]
    [InlineData("""{"kind": "a", "count": 1.5}""", "$.count: expected integer, found Number")]
    [InlineData("""{"kind": "a", "list": [1]}""", "$.list[0]: expected [\"string\", \"null\"], found Number")]
    [InlineData("""{"kind": "a", "either": 2}""", "$.either: none of the choices fits 2")]
    [InlineData("""{"kind": "a", "hash": "abc"}""", "$.hash: abc does not fit ^[0-9a-f]{2}$")]
    [InlineData("""{"kind": "a", "hash": "ab", "more": 2}""", "$: more is not part of the format")]
    public void A_value_is_held_against_the_schema(string value, string finding)
    {
        using var schema = JsonDocument.Parse(Schema);
        using var document = JsonDocument.Parse(value);
        Assert.Equal(finding, string.Join("; ", new SchemaChecker(schema.RootElement).Check(document.RootElement)));
    }

    [Fact]
    public void An_unknown_keyword_is_refused()
    {
        using var schema = JsonDocument.Parse("""{"not": {}}""");
        Assert.Throws<NotSupportedException>(() => new SchemaChecker(schema.RootElement).Check(schema.RootElement));
    }
}
