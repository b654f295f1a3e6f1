using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hearsay.Tests.Export;

/// <summary>Holds JSON against the part of JSON Schema 2020-12 that the project's schemas use.</summary>
internal sealed class SchemaChecker(JsonElement root)
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "$defs", "$ref", "title", "description", "type", "required", "properties", "additionalProperties", "items", "enum",
        "const", "minimum", "maximum", "anyOf", "pattern",
    ];

    /// <summary>What is wrong, one line a finding with the place; empty where the value holds.</summary>
    public List<string> Check(JsonElement value)
    {
        var findings = new List<string>();
        Check(value, root, "$", findings);
        return findings;
    }

    private void Check(JsonElement value, JsonElement schema, string place, List<string> findings)
    {
        foreach (var member in schema.EnumerateObject())
        {
            // A keyword that is not understood would check nothing and look as if it did.
            if (!Known.Contains(member.Name)) throw new NotSupportedException($"The checker does not know the keyword {member.Name}.");
            CheckKeyword(value, schema, member, place, findings);
        }
    }

    private void CheckKeyword(JsonElement value, JsonElement schema, JsonProperty keyword, string place, List<string> findings)
    {
        switch (keyword.Name)
        {
            case "$ref":
                Check(value, Resolve(keyword.Value.GetString()!), place, findings);
                break;
            case "type" when !IsOfType(value, keyword.Value):
                findings.Add($"{place}: expected {keyword.Value}, found {value.ValueKind}");
                break;
            case "const" when !JsonElement.DeepEquals(value, keyword.Value):
            case "enum" when !keyword.Value.EnumerateArray().Any(choice => JsonElement.DeepEquals(value, choice)):
                findings.Add($"{place}: expected {keyword.Value}, found {value}");
                break;
            case "minimum" when value.ValueKind == JsonValueKind.Number && value.GetDouble() < keyword.Value.GetDouble():
            case "maximum" when value.ValueKind == JsonValueKind.Number && value.GetDouble() > keyword.Value.GetDouble():
                findings.Add($"{place}: {value} breaks the {keyword.Name} {keyword.Value}");
                break;
            case "pattern" when value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!):
                findings.Add($"{place}: {value} does not fit {keyword.Value}");
                break;
            case "anyOf" when !keyword.Value.EnumerateArray().Any(choice => Holds(value, choice)):
                findings.Add($"{place}: none of the choices fits {value}");
                break;
            case "items" when value.ValueKind == JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray()) Check(item, keyword.Value, $"{place}[{index++}]", findings);
                break;
            case "required" when value.ValueKind == JsonValueKind.Object:
                foreach (var name in keyword.Value.EnumerateArray().Select(name => name.GetString()!))
                {
                    if (!value.TryGetProperty(name, out _)) findings.Add($"{place}: {name} is missing");
                }

                break;
            case "properties" when value.ValueKind == JsonValueKind.Object:
                CheckProperties(value, schema, keyword.Value, place, findings);
                break;
        }
    }

    private void CheckProperties(JsonElement value, JsonElement schema, JsonElement properties, string place, List<string> findings)
    {
        var isClosed = schema.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.False;
        foreach (var member in value.EnumerateObject())
        {
            if (properties.TryGetProperty(member.Name, out var rule)) Check(member.Value, rule, $"{place}.{member.Name}", findings);
            else if (isClosed) findings.Add($"{place}: {member.Name} is not part of the format");
        }
    }

    private bool Holds(JsonElement value, JsonElement schema)
    {
        var findings = new List<string>();
        Check(value, schema, "", findings);
        return findings.Count == 0;
    }

    private JsonElement Resolve(string reference) =>
        reference["#/".Length..].Split('/').Aggregate(root, (at, name) => at.GetProperty(name));

    private static bool IsOfType(JsonElement value, JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(choice => IsOfType(value, choice))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => false,
        };
}
