using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;

namespace Hearsay.Models;

/// <summary>Holds model files against the manifests beside them.</summary>
internal static class ModelInspector
{
    private const string Folder = "models/";
    private const string Ending = ".bin";
    private const string ManifestName = "manifest.json";
    private const string Remedy = "install Hearsay anew, or build it from a clean checkout.";

    private static readonly Assembly _library = typeof(ModelInspector).Assembly;

    /// <summary>Looks at all models among the library's resources, and at those that a manifest has and the library has not.</summary>
    public static ImmutableArray<InstalledModel> InspectAll()
    {
        string[] resources = [.. _library.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];
        var entries = resources.Where(name => name.EndsWith(ManifestName, StringComparison.Ordinal)).SelectMany(ReadManifest)
            .ToDictionary(row => row.Path, row => row.Entry);
        var paths = resources.Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Union(entries.Keys);
        return [.. paths.Order(StringComparer.Ordinal).Select(path => Inspect(path, BytesOf(path), entries.GetValueOrDefault(path)))];
    }

    /// <summary>Looks at one model file.</summary>
    /// <param name="path">Where it lies, for the list and the messages.</param>
    /// <param name="bytes">Its bytes, or null where it is missing.</param>
    /// <param name="entry">What its manifest says of it, or null where no manifest has it.</param>
    public static InstalledModel Inspect(string path, ReadOnlyMemory<byte>? bytes, ManifestEntry? entry)
    {
        var model = new InstalledModel
        {
            Path = path,
            Licence = entry?.Licence,
            Corpora = [.. entry?.Corpora ?? []],
            Commit = entry?.Commit,
            Scores = entry is null ? [] : ScoresOf(entry),
        };
        if (bytes is not { } found)
            return model with { Faults = [$"{path}: the file that its manifest names was expected, nothing was found; {Remedy}"] };
        model = model with { Size = found.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(found.Span)) };
        return WithHeader(model with { Faults = HoldAgainst(entry, model) }, found);
    }

    private static ImmutableArray<ModelScore> ScoresOf(ManifestEntry entry) =>
        [.. entry.Scores.Select(score => new ModelScore(score.Key, score.Value)).OrderBy(score => score.Name, StringComparer.Ordinal)];

    private static ImmutableArray<string> HoldAgainst(ManifestEntry? entry, InstalledModel model)
    {
        if (entry is null)
            return [$"{model.Path}: an entry in the manifest beside it was expected, none was found; make it again, which adds one."];
        return entry.Sha256 == model.Sha256
            ? []
            : [$"{model.Path}: SHA-256 {entry.Sha256} was expected of the file, {model.Sha256} was found; {Remedy}"];
    }

    private static InstalledModel WithHeader(InstalledModel model, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var file = ModelFile.Open(bytes, model.Path);
            var (header, sum) = (file.Header, file.SumTensors());
            var fault = $"{model.Path}: SHA-256 {header.Sha256} was expected of its tensors, {sum} was found; {Remedy}";
            return model with
            {
                Name = header.Name,
                Version = header.Version,
                Fingerprint = header.Fingerprint,
                Faults = sum == header.Sha256 ? model.Faults : model.Faults.Add(fault),
            };
        }
        catch (InvalidDataException damage)
        {
            return model with { Faults = model.Faults.Add(damage.Message) };
        }
    }

    private static ReadOnlyMemory<byte>? BytesOf(string resource) =>
        _library.GetManifestResourceStream(resource) is { } stream ? ResourceMemory.Of(stream) : null;

    private static IEnumerable<(string Path, ManifestEntry Entry)> ReadManifest(string resource)
    {
        // Never null: the name is from the list of the resources.
        using var stream = _library.GetManifestResourceStream(resource)!;
        var entries = JsonSerializer.Deserialize(stream, ManifestJson.Default.ManifestEntryArray) ?? [];
        return entries.Select(entry => (resource[..^ManifestName.Length] + entry.File, entry));
    }
}
