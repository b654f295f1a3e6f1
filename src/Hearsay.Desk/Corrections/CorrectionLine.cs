using Hearsay.Store.Archives;

namespace Hearsay.Desk.Corrections;

/// <summary>A correction as pages show it.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Words">The words that it is about, or the origin's name.</param>
/// <param name="IsInForce">Whether there is something that it corrects: a newer reader may read nothing in these words.</param>
public sealed record CorrectionLine(Correction Correction, string Words, bool IsInForce)
{
    /// <summary>What holds, and what was read: "Ada Quill, read as an official".</summary>
    public string Describe() => (Correction.Field, Correction.Value) switch
    {
        (CorrectedReading.StatementField, _) => "no statement",
        (CorrectedReading.PolarityField, var value) => value == "negative" ? "the source denies it" : "the source does not deny it",
        (CorrectedReading.NumberField, null) => $"no count, read as {Correction.ReadValue ?? "open"}",
        (CorrectedReading.NumberField, var value) => $"{value}, read as {Correction.ReadValue ?? "open"}",
        (CorrectedReading.OriginName, var value) => $"the same origin as {value}",
        (_, var value) => $"{value ?? "no source"}, read as {Correction.ReadValue ?? "no named source"}",
    };
}
