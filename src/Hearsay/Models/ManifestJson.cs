using System.Text.Json.Serialization;

namespace Hearsay.Models;

/// <summary>Reads manifests without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ManifestEntry[]))]
internal sealed partial class ManifestJson : JsonSerializerContext;
