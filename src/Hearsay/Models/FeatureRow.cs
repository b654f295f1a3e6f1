using System.Runtime.CompilerServices;

namespace Hearsay.Models;

/// <summary>A row of numbers that are written one after another, each under its name.</summary>
/// <param name="names">Where the names go, or null where nobody asks for them.</param>
internal sealed class FeatureRow(List<string>? names = null)
{
    private const int MostNumbers = 112;

    private readonly float[] _values = new float[MostNumbers];
    private int _count;

    /// <summary>Whether names are asked for.</summary>
    public bool HasNames => names is not null;

    /// <summary>The numbers written so far.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, _count);

    /// <summary>Begins the row anew.</summary>
    public void Clear() => _count = 0;

    /// <summary>Writes a number.</summary>
    public void Add(string name, float value)
    {
        _values[_count++] = value;
        names?.Add(name);
    }

    /// <summary>Writes 1 for true and 0 for false.</summary>
    public void Add(string name, bool value) => Add(name, value ? 1f : 0f);

    /// <summary>Writes a number under a name that is put together.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] ref FeatureName name, float value)
    {
        _values[_count++] = value;
        names?.Add(name.Complete());
    }

    /// <summary>Writes 1 for true and 0 for false under a name that is put together.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] ref FeatureName name, bool value) => Add(ref name, value ? 1f : 0f);
}
