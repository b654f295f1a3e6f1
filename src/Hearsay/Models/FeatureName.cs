using System.Globalization;
using System.Runtime.CompilerServices;

namespace Hearsay.Models;

/// <summary>The name of a number, such as "box 2: passages"; put together only where names are asked for.</summary>
[InterpolatedStringHandler]
internal ref struct FeatureName
{
    private DefaultInterpolatedStringHandler _text;

    /// <summary>Begins a name for a row.</summary>
    public FeatureName(int literalLength, int formattedCount, FeatureRow row, out bool isWanted)
    {
        isWanted = row.HasNames;
        _text = isWanted ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    /// <summary>Adds words.</summary>
    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    /// <summary>Adds a number, or the name of one of an enumeration.</summary>
    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    /// <summary>The name.</summary>
    public string Complete() => _text.ToStringAndClear();
}
