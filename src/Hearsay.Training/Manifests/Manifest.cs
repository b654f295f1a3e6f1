using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Models;

namespace Hearsay.Training.Manifests;

/// <summary>The record of the model files of one folder, kept in its manifest.json.</summary>
internal static class Manifest
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // Names of people and places stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The name of the manifest within its folder.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The entries of a folder by their file's name; none where there is no manifest.</summary>
    public static IReadOnlyList<ManifestEntry> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? JsonSerializer.Deserialize<ManifestEntry[]>(File.ReadAllText(path), Json) ?? [] : [];
    }

    /// <summary>Writes a model's bytes to its file and its entry, with their sum, to the manifest, in place of an older one.</summary>
    public static void Write(string folder, ManifestEntry entry, byte[] model)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, entry.File), model);
        ManifestEntry summed = entry with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(model)) };
        ManifestEntry[] entries = [.. Read(folder).Where(other => other.File != entry.File).Append(summed)
            .OrderBy(other => other.File, StringComparer.Ordinal)];
        File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(entries, Json) + "\n");
    }
}
