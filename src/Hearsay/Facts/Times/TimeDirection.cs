namespace Hearsay.Facts;

/// <summary>Which way from its anchor a time lies that names no year or week.</summary>
internal enum TimeDirection
{
    /// <summary>The words do not say.</summary>
    Open,

    /// <summary>It lies back, or on the day itself.</summary>
    Back,

    /// <summary>It lies ahead, or on the day itself.</summary>
    Ahead,
}
