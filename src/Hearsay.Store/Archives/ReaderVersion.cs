using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Store.Archives;

/// <summary>Tells the readings of one reader from those of another: two that share a version read the same.</summary>
public static class ReaderVersion
{
    private static readonly Lazy<string> _current = new(Make);

    /// <summary>The version of the library and, after a plus sign, the beginning of the sum of its models: "0.1.0+1f0c9a3b".</summary>
    public static string Current => _current.Value;

    private static string Make()
    {
        var models = string.Join('\n', InstalledModel.List().Select(model => $"{model.Path} {model.Sha256}"));
        var sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(models)));
        var library = typeof(Reader).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        return $"{library}+{sum[..8]}";
    }
}
