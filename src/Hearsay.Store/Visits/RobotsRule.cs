using System.Globalization;
using System.Text;

namespace Hearsay.Store.Visits;

/// <summary>One rule of a robots.txt: paths that begin so may be fetched, or may not.</summary>
internal sealed class RobotsRule
{
    private readonly string[] _parts;
    private readonly bool _isWhole;

    /// <summary>Makes the rule of a path, in which * stands for anything and $ at the end for the end.</summary>
    public RobotsRule(string path, bool isAllowing)
    {
        var normal = Normalize(path);
        _isWhole = normal.EndsWith('$');
        _parts = Literal(_isWhole ? normal[..^1] : normal).Split('*');
        (Length, IsAllowing) = (normal.Length, isAllowing);
    }

    /// <summary>How much the rule says: the octets of its path.</summary>
    public int Length { get; }

    /// <summary>Whether it allows what it matches.</summary>
    public bool IsAllowing { get; }

    /// <summary>Whether it matches a path that <see cref="NormalizePath"/> gave. Each part between stars is looked for once, after the
    /// one before.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal)) return false;
        var at = _parts[0].Length;
        if (_parts.Length == 1) return !_isWhole || at == path.Length;
        foreach (var part in _parts.AsSpan(1, _parts.Length - 2))
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }

        var last = _parts[^1];
        if (!_isWhole) return path.IndexOf(last, at, StringComparison.Ordinal) >= 0;
        return path.Length - last.Length >= at && path.EndsWith(last, StringComparison.Ordinal);
    }

    /// <summary>The path and query of an address in which every octet is written in one way (section 2.2.2): what needs no percent sign
    /// has none, the rest is in UTF-8 and capitals.</summary>
    public static string NormalizePath(string path) => Literal(Normalize(path)).Replace("*", "%2A", StringComparison.Ordinal);

    // A dollar sign means the end only where it stands there (section 2.2.3).
    private static string Literal(string path) => path.Replace("$", "%24", StringComparison.Ordinal);

    private static string Normalize(string path)
    {
        var text = new StringBuilder(path.Length);
        var isQuery = false;
        for (var index = 0; index < path.Length; index++)
        {
            var letter = path[index];
            if (letter == '%' && TryReadOctet(path, index, out var octet))
            {
                AppendOctet(text, octet);
                index += 2;
            }
            else if (char.IsAscii(letter) && !(isQuery && letter is ':' or '/'))
            {
                isQuery |= letter == '?';
                text.Append(letter);
            }
            else
            {
                var rune = Rune.TryGetRuneAt(path, index, out var whole) ? whole : Rune.ReplacementChar;
                if (rune.Utf16SequenceLength == 2) index++;
                foreach (var part in Encoding.UTF8.GetBytes(rune.ToString())) AppendOctet(text, part);
            }
        }

        return text.ToString();
    }

    private static bool TryReadOctet(string path, int index, out byte octet)
    {
        octet = 0;
        return index + 2 < path.Length
            && byte.TryParse(path.AsSpan(index + 1, 2), NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture, out octet);
    }

    private static void AppendOctet(StringBuilder text, byte octet)
    {
        var isUnreserved = char.IsAsciiLetterOrDigit((char)octet) || (char)octet is '-' or '.' or '_' or '~';
        if (isUnreserved) text.Append((char)octet);
        else text.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
    }
}
