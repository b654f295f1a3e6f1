namespace Hearsay.Export;

/// <summary>Writes readings one after another into a file of some format. It gives the file piece by piece, so that none has to be held
/// whole.</summary>
/// <remarks>One export is one file and serves one thread.</remarks>
public abstract class ReadingExport
{
    private protected ReadingExport(ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>How many rows were written so far: lines, features or annotations, as the format has them.</summary>
    public int RowCount { get; private protected set; }

    /// <summary>What a row is called where several are counted: "statements".</summary>
    public abstract string RowName { get; }

    private protected ExportOptions Options { get; }

    /// <summary>What the file begins with.</summary>
    public virtual string Begin() => "";

    /// <summary>The rows of a reading.</summary>
    public abstract string Write(ExportedReading reading);

    /// <summary>What the file ends with.</summary>
    public virtual string End() => "";
}
