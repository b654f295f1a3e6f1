using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Hearsay.Store.Crawls;

/// <summary>The first lines of an answer over HTTP, as a response record keeps them.</summary>
/// <param name="Status">The code: 200 for a page.</param>
/// <param name="Length">The bytes of these lines, with the empty one at their end.</param>
internal sealed record HttpHead(int Status, int Length)
{
    /// <summary>The status of an answer that is what was asked for.</summary>
    public const int Found = 200;

    /// <summary>The fields, by their names without regard to case.</summary>
    public required ILookup<string, string> Fields { get; init; }

    /// <summary>The type in lower case, such as "text/html"; null where none is given that can be read.</summary>
    public string? MediaType => ContentType?.MediaType?.ToLowerInvariant();

    /// <summary>The character set, or null where none is given.</summary>
    public string? Charset => ContentType?.CharSet?.Trim('"');

    /// <summary>How the body was packed, in the order in which it was.</summary>
    public IEnumerable<string> Encodings => Fields["Content-Encoding"].SelectMany(list => list.Split(','))
        .Select(name => name.Trim().ToLowerInvariant()).Where(name => name.Length > 0);

    /// <summary>Whether the body is cut into chunks.</summary>
    public bool IsChunked => Fields["Transfer-Encoding"].Any(list => list.Contains("chunked", StringComparison.OrdinalIgnoreCase));

    private MediaTypeHeaderValue? ContentType =>
        MediaTypeHeaderValue.TryParse(Fields["Content-Type"].FirstOrDefault(), out var type) ? type : null;

    /// <summary>The head at the beginning of some bytes; null where they hold none, or not all of it.</summary>
    public static HttpHead? Find(ReadOnlySpan<byte> bytes)
    {
        if (FindEnd(bytes) is not { } length) return null;
        // No letter of another alphabet has a meaning here.
        var lines = Encoding.Latin1.GetString(bytes[..length]).Split('\n');
        var start = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (start.Length < 2 || !start[0].StartsWith("HTTP/", StringComparison.Ordinal)) return null;
        if (!int.TryParse(start[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        var fields = lines.Skip(1).Select(line => (Line: line, Colon: line.IndexOf(':', StringComparison.Ordinal)))
            .Where(field => field.Colon > 0)
            .ToLookup(field => field.Line[..field.Colon].Trim(), field => field.Line[(field.Colon + 1)..].Trim(),
                StringComparer.OrdinalIgnoreCase);
        return new HttpHead(status, length) { Fields = fields };
    }

    private static int? FindEnd(ReadOnlySpan<byte> bytes)
    {
        var (usual, bare) = (bytes.IndexOf("\r\n\r\n"u8), bytes.IndexOf("\n\n"u8));
        if (usual >= 0 && (bare < 0 || usual < bare)) return usual + 4;
        return bare >= 0 ? bare + 2 : null;
    }
}
