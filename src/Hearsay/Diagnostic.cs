namespace Hearsay;

/// <summary>Something a reader of the reading should know: odd input, a bound met, a headline that says more than its text.</summary>
/// <param name="Code">A stable name in kebab-case, such as language-unsupported.</param>
/// <param name="Message">One sentence that says what was found and what follows from it.</param>
/// <param name="Span">The words it is about; empty where it is about the whole article.</param>
public sealed record Diagnostic(string Code, string Message, TextSpan Span);
