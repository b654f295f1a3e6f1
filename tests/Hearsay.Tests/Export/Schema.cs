using System.Text.Json;
using Hearsay.Tests.House;

namespace Hearsay.Tests.Export;

/// <summary>Holds what was written against a schema under docs/formats.</summary>
internal static class Schema
{
    /// <summary>Fails where the line breaks the schema of that name.</summary>
    public static void Hold(string name, string json)
    {
        using var schema = JsonDocument.Parse(Repository.Read($"docs/formats/{name}.schema.json"));
        using var document = JsonDocument.Parse(json);
        Assert.Equal("", string.Join("\n", new SchemaChecker(schema.RootElement).Check(document.RootElement)));
    }
}
