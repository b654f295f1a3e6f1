namespace Hearsay.Training.Corpora;

/// <summary>The documents that no model is ever trained on; every reader of corpora leaves them out.</summary>
internal static class HeldOut
{
    /// <summary>Ten documents of GUM, four of them news, by their ids.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        "GUM_academic_census",
        "GUM_bio_holt",
        "GUM_interview_cyclone",
        "GUM_interview_peres",
        "GUM_news_homeopathic",
        "GUM_news_imprisoned",
        "GUM_news_korea",
        "GUM_news_stampede",
        "GUM_speech_impeachment",
        "GUM_voyage_york",
    ];

    /// <summary>Whether a document is kept out of training.</summary>
    public static bool Has(string document) => Documents.Contains(document, StringComparer.Ordinal);
}
