namespace Hearsay.Cli;

/// <summary>What the terminal can show, and text made safe for it.</summary>
internal static class Terminal
{
    /// <summary>The width of text that no terminal limits.</summary>
    public const int DefaultWidth = 100;

    /// <summary>Whether standard output shows colours.</summary>
    public static bool HasColour() => !Console.IsOutputRedirected && !IsPlain();

    /// <summary>Whether a progress bar may be drawn: on a terminal, and where it does not run through the output.</summary>
    public static bool CanShowProgress(string? output)
    {
        var isOutputElsewhere = output is not null || Console.IsOutputRedirected;
        return isOutputElsewhere && !Console.IsErrorRedirected && !IsPlain() && !IsSet("CI");
    }

    /// <summary>The width to wrap at.</summary>
    public static int Width() => Console.IsOutputRedirected ? DefaultWidth : Math.Clamp(Console.WindowWidth, 40, DefaultWidth);

    /// <summary>The text with white space made single spaces and everything that steers a terminal made visible as U+FFFD.</summary>
    public static string Clean(string text) => string.Create(text.Length, text, static (output, input) =>
    {
        for (var i = 0; i < input.Length; i++) output[i] = Clean(input[i]);
    });

    private static char Clean(char letter)
    {
        if (char.IsWhiteSpace(letter)) return ' ';
        // An article could otherwise move the cursor, rename the window, or turn the order of the letters around.
        var steers = char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
        return steers ? '\uFFFD' : letter;
    }

    private static bool IsPlain() => IsSet("NO_COLOR") || Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static bool IsSet(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));
}
